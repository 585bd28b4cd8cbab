package org.newsprism.voice;

import java.util.Collection;
import java.util.Optional;

/** Finds the cue that a few marked words inside the outlet's sentence hang on. */
final class Governors {
    private Governors() {}

    /** The cue above the stretch in the dependencies, else the nearest one before it with no other verb between. */
    static Optional<Site> of(Passage passage, Collection<Site> sites, int stretch) {
        Range marked = passage.stretches().get(stretch);
        int at = headOf(passage, marked);
        for (int steps = 0; steps < 6 && at >= 0; steps++) {
            int above = passage.head(at);
            if (above < 0) {
                break;
            }
            Optional<Site> site = sites.stream().filter(s -> s.verb() == above).findFirst();
            if (site.isPresent() && !passage.relates(at, "nsubj")) {
                return site;
            }
            if (passage.relates(at, "advcl") || passage.relates(at, "parataxis") || passage.relates(at, "nsubj")) {
                break;
            }
            at = above;
        }
        return nearest(passage, sites, marked);
    }

    private static Optional<Site> nearest(Passage passage, Collection<Site> sites, Range marked) {
        int start = passage.sentence(marked.from()).from();
        for (int i = marked.from() - 1; i >= start; i--) {
            int here = i;
            Optional<Site> site = sites.stream().filter(s -> s.verb() == here).findFirst();
            if (site.isPresent()) {
                return site;
            }
            if (passage.isVerb(i) || passage.is(i, ";")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The word of a run that hangs on a word outside it. */
    private static int headOf(Passage passage, Range marked) {
        for (int i = marked.from(); i < marked.to(); i++) {
            if (passage.isWord(i) && (passage.head(i) < 0 || !marked.contains(passage.head(i)))) {
                return i;
            }
        }
        return -1;
    }
}

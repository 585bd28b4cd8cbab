package org.newsprism.voice;

import java.util.List;

/** {@code Roe’s claim that the bridge is safe}: the clause or the words in marks behind a noun of speech. */
final class NounContent implements ContentPattern {
    @Override
    public String id() {
        return "noun-of-speech";
    }

    @Override
    public List<Range> find(Passage passage, List<Site> sites, Site site) {
        if (!site.isNoun()) {
            return List.of();
        }
        int from = SpeechNouns.opening(passage, site.verb());
        if (from < 0) {
            return List.of();
        }
        if (!passage.isOutlet(from)) {
            return List.of(passage.stretches().get(passage.stretchOf(from)));
        }
        if (from + 1 < passage.size() && !passage.isOutlet(from + 1)) {
            Range marked = passage.stretches().get(passage.stretchOf(from + 1));
            boolean whole = Contents.hasVerb(passage, marked)
                    && marked.to() < passage.size()
                    && Adjacency.isFinite(passage, marked.to());
            if (whole) {
                return List.of(marked);
            }
        }
        int limit = Contents.limit(passage, sites, site, from);
        int clause = passage.head(from);
        int end = clause > from ? Math.min(limit, passage.subtree(clause).to()) : limit;
        // A subject's clause ends where the verb of the subject begins.
        int verb = passage.head(site.verb());
        if (passage.relates(site.verb(), "nsubj") && verb > from) {
            while (verb - 1 > from && Adjacency.isHelper(passage, verb - 1)) {
                verb--;
            }
            end = Math.min(end, verb);
        }
        return end > from + 1 ? List.of(new Range(from, end)) : List.of();
    }
}

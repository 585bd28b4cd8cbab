package org.newsprism.voice;

import java.util.Optional;

/** Where the parser gives no subject: the noun phrase right before the verb, adverbs and helping verbs between. */
final class NeighbourSubject implements SpeakerPattern {
    @Override
    public Optional<Speaker> find(Passage passage, Site site) {
        int start = passage.sentence(site.verb()).from();
        int i = site.verb();
        String tag = passage.word(i).tag();
        if (tag.equals("VBG") || tag.equals("VB") && !isHelper(passage, i - 1)) {
            return Optional.empty();
        }
        while (i > start && isHelper(passage, i - 1)) {
            i--;
        }
        if (i > start && passage.is(i - 1, ")")) {
            while (i > start && !passage.is(i, "(")) {
                i--;
            }
        }
        if (i <= start || !passage.isOutlet(i - 1)) {
            return Optional.empty();
        }
        return NounPhrases.endingAt(passage, i).map(range -> Speaker.of(range, "neighbour-subject"));
    }

    private static boolean isHelper(Passage passage, int i) {
        if (i < 0) {
            return false;
        }
        String tag = passage.word(i).tag();
        String lemma = passage.word(i).lemma();
        return tag.equals("RB") || tag.equals("MD") || lemma.equals("have") || lemma.equals("do") || lemma.equals("be");
    }
}

package org.newsprism.voice;

import java.util.Optional;

/**
 * {@code Ankara rejected the plan, adding that}: a participle or infinitive speaks with the subject of the verb it hangs
 * on; {@code a report saying that}: the noun it describes.
 */
final class ParticipleSubject implements SpeakerPattern {
    @Override
    public Optional<Speaker> find(Passage passage, Site site) {
        int verb = site.verb();
        String tag = passage.word(verb).tag();
        if (!tag.equals("VBG") && !tag.equals("VB") && !tag.equals("VBN")) {
            return Optional.empty();
        }
        int at = verb;
        for (int steps = 0; steps < 6 && passage.head(at) >= 0; steps++) {
            int above = passage.head(at);
            if (passage.relates(at, "acl") && passage.isNoun(above) && above < verb && !passage.is(verb - 1, ",")) {
                return Optional.of(Speaker.of(NounPhrases.around(passage, above), "participle-noun"));
            }
            Optional<Integer> head = Clauses.subject(passage, above);
            if (head.isPresent() && passage.isOutlet(above)) {
                return subject(passage, above, head.get());
            }
            at = above;
        }
        return Optional.empty();
    }

    private static Optional<Speaker> subject(Passage passage, int verb, int head) {
        if (Clauses.isRelative(passage, head) && passage.head(verb) >= 0 && passage.relates(verb, "acl")) {
            return Optional.of(Speaker.of(NounPhrases.around(passage, passage.head(verb)), "participle-subject"));
        }
        return Optional.of(head)
                .filter(found -> Clauses.canSpeak(passage, found))
                .map(found -> Speaker.of(NounPhrases.around(passage, found), "participle-subject"));
    }
}

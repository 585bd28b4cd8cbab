package org.newsprism.voice;

import java.util.Optional;

/** {@code She rose and said}: the subject of the verb it is joined to. */
final class SharedSubject implements SpeakerPattern {
    @Override
    public Optional<Speaker> find(Passage passage, Site site) {
        int verb = site.verb();
        for (int steps = 0; steps < 4 && passage.relates(verb, "conj") && passage.head(verb) >= 0; steps++) {
            verb = passage.head(verb);
            Optional<Integer> head = Clauses.subject(passage, verb);
            if (head.isPresent() && head.get() < site.verb()) {
                if (Clauses.isRelative(passage, head.get())) {
                    return new RelativeNoun()
                            .find(passage, new Site(verb, site.words(), site.entry()))
                            .map(speaker -> new Speaker(speaker.words(), "shared-subject"));
                }
                return head.filter(found -> Clauses.canSpeak(passage, found))
                        .map(found -> Speaker.of(NounPhrases.around(passage, found), "shared-subject"));
            }
        }
        return Optional.empty();
    }
}

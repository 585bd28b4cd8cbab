package org.newsprism.voice;

import java.util.List;
import java.util.Optional;

/** {@code the minister, who said}: the noun that the relative clause describes. */
final class RelativeNoun implements SpeakerPattern {
    @Override
    public Optional<Speaker> find(Passage passage, Site site, List<Site> earlier) {
        int verb = site.verb();
        Optional<Integer> subject = Clauses.subject(passage, verb);
        if (subject.isEmpty() || !Clauses.isRelative(passage, subject.get()) || subject.get() > verb) {
            return Optional.empty();
        }
        int clause = verb;
        for (int steps = 0; steps < 3 && clause >= 0 && passage.relates(clause, "conj"); steps++) {
            clause = passage.head(clause);
        }
        int noun = clause >= 0 && passage.relates(clause, "acl") ? passage.head(clause) : -1;
        if (noun < 0 || noun > verb || !Clauses.canSpeak(passage, noun)) {
            int before = passage.is(subject.get() - 1, ",") ? subject.get() - 1 : subject.get();
            return Optional.of(new Speaker(NounPhrases.endingAt(passage, before), "relative-clause"));
        }
        return Optional.of(Speaker.of(NounPhrases.around(passage, noun), "relative-clause"));
    }
}

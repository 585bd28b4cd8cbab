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
        return Optional.of(Speaker.of(new Range(subject.get(), subject.get() + 1), "relative-clause"));
    }
}

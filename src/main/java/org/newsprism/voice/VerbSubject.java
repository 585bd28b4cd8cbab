package org.newsprism.voice;

import java.util.List;
import java.util.Optional;

/** {@code The minister said}: the verb's own subject. */
final class VerbSubject implements SpeakerPattern {
    @Override
    public Optional<Speaker> find(Passage passage, Site site, List<Site> earlier) {
        return Clauses.subject(passage, site.verb())
                .filter(head -> Clauses.canSpeak(passage, head))
                .map(head -> Speaker.of(NounPhrases.around(passage, head), "subject"));
    }
}

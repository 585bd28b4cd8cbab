package org.newsprism.voice;

import java.util.List;
import java.util.Optional;

/** {@code according to the ministry}: the noun phrase after a phrase of the list. */
final class SourcePhrase implements SpeakerPattern {
    @Override
    public Optional<Speaker> find(Passage passage, Site site, List<Site> earlier) {
        if (!site.isPhrase()) {
            return Optional.empty();
        }
        Optional<Range> words = NounPhrases.startingAt(passage, site.words().to());
        return Optional.of(new Speaker(words, "according-to"));
    }
}

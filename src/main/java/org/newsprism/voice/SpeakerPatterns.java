package org.newsprism.voice;

import java.util.List;
import java.util.Optional;

/** The ways a sentence names a speaker, surest first. */
final class SpeakerPatterns {
    private static final List<SpeakerPattern> ALL = List.of(
            new SourcePhrase(),
            new QuotedAs(),
            new PassiveAgent(),
            new AdjacentSubject(),
            new RelativeNoun(),
            new DescribedSubject(),
            new ReadSubject(),
            new InvertedSubject(),
            new VerbSubject(),
            new SharedSubject(),
            new ParticipleSubject(),
            new DistantSubject());

    private SpeakerPatterns() {}

    static List<SpeakerPattern> all() {
        return ALL;
    }

    /** The speaker by the first pattern that holds. */
    static Optional<Speaker> speaker(Passage passage, Site site, List<Site> earlier) {
        for (SpeakerPattern pattern : ALL) {
            Optional<Speaker> speaker = pattern.find(passage, site, earlier);
            if (speaker.isPresent()) {
                return speaker.filter(found -> found.words().isPresent());
            }
        }
        return Optional.empty();
    }
}

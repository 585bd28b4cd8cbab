package org.newsprism.voice;

import java.util.List;
import java.util.Optional;

/** The ways a speaker is named beside words in marks, surest first. */
final class MarksPatterns {
    private static final List<MarksPattern> ALL =
            List.of(new CueBeforeMarks(), new CueAfterMarks(), new NounBeforeMarks(), new ColonBeforeMarks());

    private MarksPatterns() {}

    static List<MarksPattern> all() {
        return ALL;
    }

    static Optional<Claim> claim(Passage passage, List<Site> sites, int stretch) {
        return ALL.stream()
                .flatMap(pattern -> pattern.find(passage, sites, stretch).stream())
                .findFirst();
    }
}

package org.newsprism.voice;

import java.util.List;
import java.util.Optional;

/** The ways a speaker is named beside words in marks, surest first. */
final class MarksPatterns {
    /**
     * {@code She thought of what he had told the Echo: “…,” she wrote}: a cue behind the marks speaks before one that
     * stands away from them.
     */
    private static final List<MarksPattern> ALL = List.of(
            CueBeforeMarks.atTheMarks(),
            new CueAfterMarks(),
            CueBeforeMarks.anywhere(),
            new NounBeforeMarks(),
            new ColonBeforeMarks());

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

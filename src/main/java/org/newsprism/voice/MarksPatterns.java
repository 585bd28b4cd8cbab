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
        List<Claim> found = ALL.stream()
                .flatMap(pattern -> pattern.find(passage, sites, stretch).stream())
                .limit(2)
                .toList();
        return found.size() > 1 && handsOverAtOnce(passage, found, stretch)
                ? Optional.of(found.get(1))
                : found.stream().findFirst();
    }

    /** {@code She thought of what he had told the Echo: “…,” she wrote}: a cue at the marks before one away from them. */
    private static boolean handsOverAtOnce(Passage passage, List<Claim> found, int stretch) {
        Range marked = passage.stretches().get(stretch);
        int before = found.get(0).site().map(site -> site.words().to()).orElse(0);
        return found.get(0).pattern().equals("cue-before-marks")
                && found.get(1).pattern().equals("cue-after-marks")
                && before < marked.from() - 1;
    }
}

package org.newsprism.voice;

import java.util.List;
import java.util.Optional;

/** {@code “…,” she said}, {@code “…,” said the minister}, {@code “…,” according to the ministry}. */
final class CueAfterMarks implements MarksPattern {
    /** Words that may stand before the speaker: {@code “…,” however, the minister said}. */
    private static final int LEAD = 3;

    @Override
    public Optional<Claim> find(Passage passage, List<Site> sites, int stretch) {
        Range marked = passage.stretches().get(stretch);
        Range frame = Frames.after(passage, stretch);
        if (frame.length() == 0 || !standsAlone(passage, stretch)) {
            return Optional.empty();
        }
        for (Site site : sites) {
            boolean apart = !frame.contains(site.verb())
                    || !site.takes(ReportingVerbs.Use.MARKS)
                    || passage.word(site.verb()).tag().equals("VBG")
                    || site.isNoun()
                    || site.isInRelativeClause();
            if (apart) {
                continue;
            }
            boolean direct = Frames.endsInComma(passage, marked) || site.verb() == marked.to();
            int from = site.source()
                    .map(words -> Math.min(words.from(), site.verb()))
                    .orElse(site.verb());
            if (direct && from >= frame.from() - 1 && leads(passage, frame.from(), from)) {
                Range content = new Range(start(passage, sites, stretch), marked.to());
                return Optional.of(new Claim(Optional.of(site), content, site.speaker(), "cue-after-marks"));
            }
        }
        return Optional.empty();
    }

    /**
     * {@code The bridge “was safe when I crossed it. Twice,” she said}, {@code After that winter, “we stayed,” she said}:
     * where the speaker's sentence begins, a part of which the outlet gives in its own words.
     */
    private static int start(Passage passage, List<Site> sites, int stretch) {
        Range marked = passage.stretches().get(stretch);
        Range before = Frames.before(passage, stretch);
        boolean whole = before.from() == passage.sentence(marked.from()).from();
        boolean told = sites.stream().anyMatch(site -> before.contains(site.verb()));
        if (!whole || told || Frames.words(passage, before) < 2 || passage.is(marked.from() - 1, ":")) {
            return marked.from();
        }
        return before.from();
    }

    private static boolean leads(Passage passage, int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            if (passage.isVerb(i)) {
                return false;
            }
            words += passage.isWord(i) ? 1 : 0;
        }
        return words <= LEAD;
    }

    /** Whether the words in marks are a sentence of their own and not the end of the outlet's. */
    private static boolean standsAlone(Passage passage, int stretch) {
        Range marked = passage.stretches().get(stretch);
        if (Frames.opensSentence(passage, stretch)
                || passage.sentence(marked.to() - 1).from() > marked.from()) {
            return true;
        }
        return Frames.readsAsSentence(passage, marked)
                && (passage.is(marked.from() - 1, ",") || passage.is(marked.from() - 1, ":"));
    }
}

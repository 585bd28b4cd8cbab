package org.newsprism.voice;

import java.util.List;
import java.util.Optional;

/** {@code Her message: “…”}, {@code in her words, “…”}, {@code his remark “…”}: words in marks behind a noun of speech. */
final class NounBeforeMarks implements MarksPattern {
    @Override
    public Optional<Claim> find(Passage passage, List<Site> sites, int stretch) {
        Range marked = passage.stretches().get(stretch);
        Range frame = Frames.before(passage, stretch);
        for (Site site : sites) {
            boolean introduces = site.isNoun()
                    && frame.contains(site.verb())
                    && SpeechNouns.opening(passage, site.verb()) == marked.from()
                    && !passage.is(marked.from() - 1, "of");
            if (introduces) {
                return Optional.of(new Claim(Optional.of(site), marked, site.speaker(), "noun-before-marks"));
            }
        }
        return Optional.empty();
    }
}

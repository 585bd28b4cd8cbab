package org.newsprism.voice;

import java.util.List;
import java.util.Optional;
import org.newsprism.corpus.Zone;

/** {@code The minister was blunt: “…”}: no cue, but a colon or comma, and a subject of the sentence before it. */
final class ColonBeforeMarks implements MarksPattern {
    @Override
    public Optional<Claim> find(Passage passage, List<Site> sites, int stretch) {
        Range marked = passage.stretches().get(stretch);
        Range frame = Frames.before(passage, stretch);
        boolean colon = passage.is(marked.from() - 1, ":");
        boolean comma = passage.is(marked.from() - 1, ",")
                && passage.isOutlet(marked.from() - 1)
                && Frames.readsAsSentence(passage, marked)
                && sites.stream().noneMatch(site -> frame.contains(site.verb()));
        if (frame.length() == 0 || (!colon && !comma)) {
            return Optional.empty();
        }
        Optional<Range> words = Optional.empty();
        for (int i = frame.from(); i < frame.to() && words.isEmpty(); i++) {
            boolean main = passage.relates(i, "nsubj")
                    && passage.head(i) >= 0
                    && (passage.head(passage.head(i)) < 0 || passage.relates(passage.head(i), "parataxis"));
            if (main && Clauses.canSpeak(passage, i) && passage.isOutlet(i)) {
                words = Optional.of(NounPhrases.around(passage, i));
            }
        }
        if (words.isEmpty() && colon && (passage.zone() == Zone.Kind.HEADLINE || frame.length() <= 6)) {
            words = NounPhrases.endingAt(passage, marked.from() - 1);
        }
        if (words.isEmpty() && colon && !Contents.hasVerb(passage, frame)) {
            words = NounPhrases.startingAt(passage, frame.from()).filter(range -> passage.isName(range.to() - 1));
        }
        return words.map(range ->
                new Claim(Optional.empty(), marked, Optional.of(Speaker.of(range, "colon")), "colon-before-marks"));
    }
}

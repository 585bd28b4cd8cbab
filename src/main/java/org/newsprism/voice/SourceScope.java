package org.newsprism.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code According to the ministry, the deal stands}: the rest of the sentence. */
final class SourceScope implements ContentPattern {
    @Override
    public String id() {
        return "source-phrase";
    }

    @Override
    public List<Range> find(Passage passage, List<Site> sites, Site site) {
        if (!site.isPhrase()) {
            return List.of();
        }
        Optional<Range> source = NounPhrases.startingAt(passage, site.words().to());
        if (source.isEmpty()) {
            return List.of();
        }
        Range sentence = passage.sentence(site.verb());
        int end = source.get().to();
        int close = end;
        while (close < sentence.to() && !(passage.isOutlet(close) && passage.is(close, ","))) {
            close++;
        }
        Range before = new Range(sentence.from(), site.verb());
        Range after = new Range(Math.min(close, sentence.to()), sentence.to());
        boolean opens = words(passage, before) <= 1;
        if (opens) {
            return List.of(close < sentence.to() ? after : new Range(end, sentence.to()));
        }
        List<Range> pieces = new ArrayList<>();
        pieces.add(before);
        if (passage.is(site.verb() - 1, ",") && close == end && Contents.hasVerb(passage, after)) {
            if (words(passage, before) < 4) {
                pieces.clear();
            }
            pieces.add(after);
        }
        return pieces;
    }

    private static int words(Passage passage, Range range) {
        int count = 0;
        for (int i = range.from(); i < range.to(); i++) {
            count += passage.isWord(i) ? 1 : 0;
        }
        return count;
    }
}

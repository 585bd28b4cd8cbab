package org.newsprism.voice;

import java.util.List;
import java.util.Optional;

/**
 * {@code The minister, Jane Roe, said}, {@code Jane Roe, the minister, said}: a subject with a description between
 * commas that the parser lost; of the two the one that is a name.
 */
final class DistantSubject implements SpeakerPattern {
    private static final int LONGEST = 25;

    @Override
    public Optional<Speaker> find(Passage passage, Site site, List<Site> earlier) {
        int start = passage.sentence(site.verb()).from();
        int close = site.verb() - 1;
        while (close > start && Adjacency.isHelper(passage, close)) {
            close--;
        }
        String tag = passage.word(site.verb()).tag();
        if (close <= start || !passage.is(close, ",") || tag.equals("VBG") || tag.equals("VB")) {
            return Optional.empty();
        }
        Optional<Range> inner = NounPhrases.endingAt(passage, close);
        if (inner.isPresent()
                && isName(passage, inner.get())
                && passage.is(inner.get().from() - 1, ",")) {
            return Optional.of(Speaker.of(inner.get(), "name-between-commas"));
        }
        int open = openingComma(passage, start, close);
        return open < 0
                ? Optional.empty()
                : NounPhrases.endingAt(passage, open)
                        .filter(range -> isName(passage, range))
                        .map(range -> Speaker.of(range, "name-before-commas"));
    }

    private static int openingComma(Passage passage, int start, int close) {
        for (int i = close - 1; i > start && close - i < LONGEST; i--) {
            if (passage.is(i, ",") && passage.isOutlet(i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isName(Passage passage, Range range) {
        return passage.isName(range.to() - 1);
    }
}

package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newsprism.corpus.Span;
import org.newsprism.report.Inline;

/** A sentence with the places found in it marked; of a very long one only what stands around them. */
final class MarkedSentence {

    /** Letters kept before and behind a place: enough to keep nearly every sentence of news whole. */
    private static final int AROUND = 160;

    private MarkedSentence() {}

    /**
     * The sentence as runs of words.
     *
     * @param text the article's text
     * @param sentence where the sentence stands in it
     * @param places what to mark, in any order; they may overlap
     */
    static List<Inline> of(String text, Span sentence, List<Span> places) {
        List<Inline> words = new ArrayList<>();
        int at = sentence.start();
        for (Span mark : merged(places)) {
            between(words, text, at, mark.start(), at > sentence.start(), true);
            words.add(new Inline.Mark(folded(mark.of(text))));
            at = mark.end();
        }
        between(words, text, at, Math.max(at, sentence.end()), true, false);
        return words;
    }

    /** The words between two marks, or between a mark and the sentence's end; the middle is left out when there is much. */
    private static void between(List<Inline> words, String text, int from, int to, boolean left, boolean right) {
        int most = (left ? AROUND : 0) + (right ? AROUND : 0);
        if (to - from <= most) {
            plain(words, text.substring(from, Math.max(from, to)));
            return;
        }
        if (left) {
            int end = text.lastIndexOf(' ', from + AROUND);
            plain(words, text.substring(from, Math.max(from, end)));
        }
        plain(words, left && right ? " … " : left ? " …" : "… ");
        if (right) {
            int start = text.indexOf(' ', to - AROUND) + 1;
            plain(words, text.substring(start == 0 || start > to ? to : start, to));
        }
    }

    private static void plain(List<Inline> words, String text) {
        if (!text.isEmpty()) {
            words.add(Prose.plain(folded(text)));
        }
    }

    private static List<Span> merged(List<Span> places) {
        List<Span> merged = new ArrayList<>();
        for (Span place : places.stream()
                .sorted(Comparator.comparingInt(Span::start).thenComparingInt(Span::end))
                .toList()) {
            Span last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && place.start() < last.end()) {
                merged.set(merged.size() - 1, new Span(last.start(), Math.max(last.end(), place.end())));
            } else {
                merged.add(place);
            }
        }
        return merged;
    }

    /** White space as single spaces, kept at the ends. */
    private static String folded(String text) {
        return text.replaceAll("[\\s\\u00A0]++", " ");
    }
}

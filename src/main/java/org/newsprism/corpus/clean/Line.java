package org.newsprism.corpus.clean;

import java.util.Locale;
import org.newsprism.corpus.Span;

/**
 * A line with words, or what earlier rules left of one, without white space at its edges.
 *
 * @param span where it stands in the text
 * @param words its characters for comparing: white space of any kind folded to single spaces, curly apostrophes straight
 * @param key the same in small letters, for comparing without regard to case
 * @param wordCount how many words it has
 * @param stop whether it ends as a sentence does, closing quotes and brackets not looked at
 */
record Line(Span span, String words, String key, int wordCount, boolean stop) {

    static Line of(String text, Span span) {
        String words = Folding.fold(span.of(text));
        return new Line(span, words, words.toLowerCase(Locale.ROOT), Folding.count(words), endsSentence(words));
    }

    /** Whether this is surely running text: a sentence, or too long for anything else. */
    boolean prose() {
        return wordCount >= 30 || (stop && wordCount >= 6);
    }

    private static boolean endsSentence(String words) {
        int end = words.length();
        while (end > 0 && "\"\u201d\u2019')]\u00bb".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == 0) {
            return false;
        }
        char last = words.charAt(end - 1);
        if (last == '.') {
            return !abbreviation(words, end);
        }
        return last == '?' || last == '!' || last == '\u2026';
    }

    /** {@code U.S.} at the end of a headline is no full stop. */
    private static boolean abbreviation(String words, int end) {
        return end >= 4
                && words.charAt(end - 3) == '.'
                && Character.isUpperCase(words.charAt(end - 2))
                && Character.isUpperCase(words.charAt(end - 4))
                && end == words.length();
    }
}

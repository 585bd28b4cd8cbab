package org.newsprism.voice;

import java.util.Locale;
import java.util.Set;
import org.newsprism.corpus.Span;

/** Tells single quotation marks of a paragraph from apostrophes, and finds the mark that closes each opening one. */
final class SingleMarks {
    /** Words that lose their beginning: an apostrophe stands there, not a mark. */
    private static final Set<String> ELISIONS = Set.of(
            "em", "til", "tis", "twas", "cause", "n", "bout", "round", "cos", "s", "t", "re", "ll", "ve", "d", "m");

    private final String text;
    private final Span paragraph;
    /** For each position of the paragraph the next position at or after it of each kind; -1 when there is none. */
    private final int[] sureClose;

    private final int[] anyClose;
    private final int[] opening;
    private final int[] doubleMark;
    private final int[] sentenceEnd;

    SingleMarks(String text, Span paragraph) {
        this.text = text;
        this.paragraph = paragraph;
        int length = paragraph.length();
        sureClose = new int[length + 1];
        anyClose = new int[length + 1];
        opening = new int[length + 1];
        doubleMark = new int[length + 1];
        sentenceEnd = new int[length + 1];
        for (int[] next : new int[][] {sureClose, anyClose, opening, doubleMark, sentenceEnd}) {
            next[length] = -1;
        }
        for (int at = length - 1; at >= 0; at--) {
            int i = paragraph.start() + at;
            sureClose[at] = isClose(i) && !isPossessive(i) ? i : sureClose[at + 1];
            anyClose[at] = isClose(i) ? i : anyClose[at + 1];
            opening[at] = isOpening(i) ? i : opening[at + 1];
            doubleMark[at] = "\"“”„«»".indexOf(text.charAt(i)) >= 0 ? i : doubleMark[at + 1];
            sentenceEnd[at] = ".!?".indexOf(text.charAt(i)) >= 0 && next(i) == ' ' ? i : sentenceEnd[at + 1];
        }
    }

    /** The position of the mark that closes the one at {@code i}; -1 when no mark opens there. */
    int closeOf(int i) {
        int at = i - paragraph.start();
        if (opening[at] != i) {
            return -1;
        }
        int close = sureClose[at + 1];
        int weak = anyClose[at + 1];
        int nextOpening = opening[at + 1];
        int stop = weak < 0 ? -1 : sentenceEnd[weak - paragraph.start()];
        boolean apart = (nextOpening >= 0 && close > nextOpening) || (stop >= 0 && close > stop);
        if (close < 0 || (weak < close && apart)) {
            close = weak;
        }
        boolean crosses = doubleMark[at] >= 0 && doubleMark[at] < close && text.charAt(i) == '\'';
        return close > i + 1 && !crosses ? close : -1;
    }

    private boolean isOpening(int i) {
        char c = text.charAt(i);
        if ((c != '‘' && c != '\'') || (!Character.isLetterOrDigit(next(i)) && next(i) != '…' && next(i) != '.')) {
            return false;
        }
        char before = previous(i);
        if (!Character.isWhitespace(before) && "([—–-/“\"".indexOf(before) < 0) {
            return false;
        }
        int end = i + 1;
        while (end < paragraph.end() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String word = text.substring(i + 1, end).toLowerCase(Locale.ROOT);
        boolean years = word.length() == 3 && Character.isDigit(word.charAt(0)) && word.charAt(2) == 's';
        return !years && !ELISIONS.contains(word);
    }

    private boolean isClose(int i) {
        char c = text.charAt(i);
        return (c == '’' || c == '\'') && !Character.isWhitespace(previous(i)) && !Character.isLetterOrDigit(next(i));
    }

    /** Whether the mark may be the apostrophe of a plural owner: {@code the states’ plan}. */
    private boolean isPossessive(int i) {
        boolean wordFollows = next(i) == ' ' && i + 2 < paragraph.end() && Character.isLetter(text.charAt(i + 2));
        return Character.toLowerCase(previous(i)) == 's' && wordFollows;
    }

    private char previous(int i) {
        return i > paragraph.start() ? text.charAt(i - 1) : ' ';
    }

    private char next(int i) {
        return i + 1 < paragraph.end() ? text.charAt(i + 1) : ' ';
    }
}

package org.newsprism.language;

import java.util.Locale;

/** Punctuation and symbols as tokens: runs of one kind, faces, and marks with what combines with them. */
final class Marks {

    private Marks() {}

    /** The end of the mark that starts here: a run of one kind, or one character with what combines with it. */
    static int end(String text, int from, int to) {
        char c = text.charAt(from);
        int i = from + 1;
        switch (c) {
            case '.', '-', '*', '=', '~', '$', '\u2014', '\u2013' -> {
                while (i < to && text.charAt(i) == c) {
                    i++;
                }
            }
            case '!', '?' -> {
                while (i < to && (text.charAt(i) == '!' || text.charAt(i) == '?')) {
                    i++;
                }
            }
            case '\'', '`', '\u2019', '\u2018', '<', '>' -> {
                if (i < to && text.charAt(i) == c) {
                    i++;
                } else if (c != '<' && c != '>' && isLooseClitic(text, i, to)) {
                    i = cliticEnd(text, i, to);
                }
            }
            case ':', ';' -> {
                if (i < to && isMouth(text.charAt(i)) && (i + 1 == to || !Characters.isWord(text.charAt(i + 1)))) {
                    i++;
                } else if (i + 1 < to && text.charAt(i) == '-' && isMouth(text.charAt(i + 1))) {
                    i += 2;
                }
            }
            default -> {
                if (Character.isHighSurrogate(c) && i < to && Character.isLowSurrogate(text.charAt(i))) {
                    i++;
                }
                while (i < to && (Characters.isMark(text.charAt(i)) || text.charAt(i) == '\ufe0f')) {
                    i++;
                }
            }
        }
        return i;
    }

    private static boolean isMouth(char c) {
        return c == ')' || c == '(' || c == 'D' || c == 'P' || c == '/';
    }

    /** A clitic that stands after a mark, such as the {@code 's} of {@code U.S.'s}. */
    private static boolean isLooseClitic(String text, int i, int to) {
        int last = cliticEnd(text, i, to);
        return last > i
                && last - i <= 2
                && i >= 2
                && !Characters.isSpace(text.charAt(i - 2))
                && Tokenizer.CLITICS.contains(text.substring(i, last).toLowerCase(Locale.ROOT));
    }

    private static int cliticEnd(String text, int i, int to) {
        while (i < to && Characters.isWord(text.charAt(i))) {
            i++;
        }
        return i;
    }
}

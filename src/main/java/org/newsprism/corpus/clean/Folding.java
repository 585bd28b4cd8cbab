package org.newsprism.corpus.clean;

import java.util.Locale;

/** Characters for comparing, never for counting: what a reader would call the same line is equal afterwards. */
public final class Folding {
    private Folding() {}

    /** White space of any kind to single spaces, none at the edges, invisible characters gone, apostrophes straight. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                space = folded.length() > 0;
            } else if (!isInvisible(c)) {
                if (space) {
                    folded.append(' ');
                    space = false;
                }
                folded.append(c == '\u2019' || c == '\u2018' ? '\'' : c);
            }
        }
        return folded.toString();
    }

    /** The same without difference of case. */
    static String key(String text) {
        return fold(text).toLowerCase(Locale.ROOT);
    }

    /** The number of words in a folded text: stretches between spaces that hold a letter or digit. */
    static int count(String folded) {
        int words = 0;
        boolean counted = false;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c == ' ') {
                counted = false;
            } else if (!counted && Character.isLetterOrDigit(c)) {
                words++;
                counted = true;
            }
        }
        return words;
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    private static boolean isInvisible(char c) {
        return c == '\u200b' || c == '\u200c' || c == '\u200d' || c == '\u2060' || c == '\ufeff' || c == '\u00ad';
    }
}

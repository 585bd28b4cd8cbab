package org.newsprism.output.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where a line may end: after spaces, after a hyphen or dash between letters, inside long addresses, between ideographs.
 *
 * <p>Never inside {@code −0.42} or {@code S-400}, which Java's own iterator parts at the hyphen. Marks that follow a word
 * stay with it.
 */
final class LineBreaks implements FSTextBreaker {
    /** Longer words with signs in them may end a line at each sign, or they would run off the page. */
    private static final int LONGEST_KEPT = 20;

    private static final String DASHES = "-\u2010\u2013\u2014";

    private static final String SIGNS = "-/._?&=#:;,\u2013\u2014";

    private String text = "";
    private int at;
    private int wordStart;
    private int wordEnd;

    @Override
    public void setText(String newText) {
        this.text = newText;
        this.at = 0;
        this.wordStart = 0;
        this.wordEnd = 0;
    }

    /** The next place where a line may end, at last the end of the text, then -1. */
    @Override
    public int next() {
        if (at >= text.length()) {
            return -1;
        }
        for (int i = at + 1; i < text.length(); i++) {
            if (mayBreak(i)) {
                at = i;
                return i;
            }
        }
        at = text.length();
        return at;
    }

    private boolean mayBreak(int i) {
        char before = text.charAt(i - 1);
        char after = text.charAt(i);
        if (isSpace(after)) {
            return false;
        }
        if (isSpace(before)) {
            return true;
        }
        if (DASHES.indexOf(before) >= 0 && Character.isLetter(after) && i > 1 && !isSpace(text.charAt(i - 2))) {
            return true;
        }
        if (SIGNS.indexOf(before) >= 0 && Character.isLetterOrDigit(after)) {
            return wordLength(i) > LONGEST_KEPT;
        }
        return (isIdeographic(before) && Character.isLetter(after))
                || (isIdeographic(after) && Character.isLetter(before));
    }

    private int wordLength(int i) {
        if (i >= wordEnd || i < wordStart) {
            wordStart = i;
            wordEnd = i;
            while (wordStart > 0 && !isSpace(text.charAt(wordStart - 1))) {
                wordStart--;
            }
            while (wordEnd < text.length() && !isSpace(text.charAt(wordEnd))) {
                wordEnd++;
            }
        }
        return wordEnd - wordStart;
    }

    /** No-break spaces are none. */
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c);
    }

    private static boolean isIdeographic(char c) {
        return c >= 0x2E80 && (Character.isIdeographic(c) || (c >= 0x3040 && c <= 0x30FF));
    }
}

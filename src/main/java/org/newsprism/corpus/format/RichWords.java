package org.newsprism.corpus.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.swing.text.AttributeSet;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultStyledDocument;
import javax.swing.text.Style;
import javax.swing.text.rtf.RTFEditorKit;

/**
 * The words of a rich text. The JDK's reader is given a document that keeps words only: one with styles needs fifty bytes of
 * memory for a byte of a text that changes its style at each word.
 */
final class RichWords {
    /** Groups inside groups; a table in a footnote of a list has about ten. */
    private static final int DEPTH = 500;

    private RichWords() {}

    static String of(byte[] bytes) throws IOException {
        int depth = 0;
        for (int i = 0; i < bytes.length; i++) {
            switch (bytes[i]) {
                case '\\' -> i++;
                case '{' -> depth++;
                case '}' -> depth--;
                default -> {
                    // Words.
                }
            }
            if (depth > DEPTH) {
                throw new IOException("Groups lie more than " + DEPTH + " deep inside each other");
            }
        }
        WordsOnly words = new WordsOnly();
        try {
            new RTFEditorKit().read(new ByteArrayInputStream(withLinks(bytes)), words, 0);
        } catch (BadLocationException e) {
            throw new IOException(e);
        }
        return words.text.toString();
    }

    /**
     * The JDK's reader throws fields away, and databases print their titles as links. A field becomes a plain group here, and
     * what it is told to do, an address mostly, a group to pass over; no byte moves.
     */
    private static byte[] withLinks(byte[] bytes) {
        byte[] changed = bytes.clone();
        replace(changed, "\\field", "\\plain");
        replace(changed, "\\fldinst", "\\*\\fldin");
        return changed;
    }

    /** Puts a control word of the same length in the place of another. */
    private static void replace(byte[] bytes, String word, String by) {
        byte[] sought = word.getBytes(StandardCharsets.US_ASCII);
        byte[] put = by.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i + sought.length < bytes.length; i++) {
            boolean ends = !Character.isLetter(bytes[i + sought.length]);
            boolean escaped = i > 0 && bytes[i - 1] == '\\';
            if (ends && !escaped && Arrays.equals(bytes, i, i + sought.length, sought, 0, sought.length)) {
                System.arraycopy(put, 0, bytes, i, put.length);
            }
        }
    }

    private static final class WordsOnly extends DefaultStyledDocument {
        private static final long serialVersionUID = 1L;

        private final transient StringBuilder text = new StringBuilder();

        @Override
        public void insertString(int at, String words, AttributeSet style) {
            text.append(words);
        }

        @Override
        public int getLength() {
            return text.length();
        }

        @Override
        public void setParagraphAttributes(int at, int length, AttributeSet style, boolean replace) {
            // Words only.
        }

        @Override
        public void setCharacterAttributes(int at, int length, AttributeSet style, boolean replace) {
            // Words only.
        }

        @Override
        public void setLogicalStyle(int at, Style style) {
            // Words only; the constructor of the document calls this.
        }
    }
}

package org.newsprism.corpus.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
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
            new RTFEditorKit().read(new ByteArrayInputStream(bytes), words, 0);
        } catch (BadLocationException e) {
            throw new IOException(e);
        }
        return words.text.toString();
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

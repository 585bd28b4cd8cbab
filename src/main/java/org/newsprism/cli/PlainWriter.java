package org.newsprism.cli;

import java.io.IOException;
import java.io.Writer;

/**
 * Passes words on to the terminal without what a terminal would obey. File names and titles are others' input: an escape
 * character in them could move the cursor, and one that turns the direction of writing could hide what a name says. Line ends
 * pass; a tab becomes a space, all else {@code U+FFFD}.
 */
final class PlainWriter extends Writer {
    private static final char REPLACED = '\uFFFD';

    private final Writer out;

    PlainWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void write(char[] words, int from, int length) throws IOException {
        char[] plain = new char[length];
        for (int i = 0; i < length; i++) {
            char c = words[from + i];
            boolean lineEnd = c == '\n' || (c == '\r' && i + 1 < length && words[from + i + 1] == '\n');
            plain[i] = lineEnd || !obeyed(c) ? c : c == '\t' ? ' ' : REPLACED;
        }
        out.write(plain, 0, length);
    }

    private static boolean obeyed(char c) {
        return Character.isISOControl(c)
                || c == '\u200e'
                || c == '\u200f'
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2066' && c <= '\u2069');
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}

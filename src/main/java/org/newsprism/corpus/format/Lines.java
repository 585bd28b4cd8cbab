package org.newsprism.corpus.format;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the lines of a text begin. A line ends with LF, CRLF or a lone CR.
 */
final class Lines {
    private Lines() {}

    /** The position of each line's first character; the first is 0, and a line end at the very end opens no line. */
    static List<Integer> starts(String text) {
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        for (int i = 0; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && text.charAt(i + 1) != '\n')) {
                starts.add(i + 1);
            }
        }
        return starts;
    }
}

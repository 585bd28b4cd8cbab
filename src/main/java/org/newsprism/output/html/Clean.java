package org.newsprism.output.html;

/** Letters that may stand in HTML: browsers bring fonts for the rest, but not for control codes and half letters. */
final class Clean {
    private Clean() {}

    /** The text with a replacement character for each forbidden code; the same instance when there is none. */
    static String text(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int length = Character.charCount(c);
            if (forbidden(c)) {
                if (out == null) {
                    out = new StringBuilder(text.length()).append(text, 0, i);
                }
                out.append('\uFFFD');
            } else if (out != null) {
                out.appendCodePoint(c);
            }
            i += length;
        }
        return out == null ? text : out.toString();
    }

    private static boolean forbidden(int c) {
        boolean space = c == '\t' || c == '\n' || c == '\r';
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return (Character.isISOControl(c) && !space) || half || (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }
}

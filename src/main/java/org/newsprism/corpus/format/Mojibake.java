package org.newsprism.corpus.format;

import java.util.ArrayList;
import java.util.List;

/** Signs that a text was already broken when it was saved. They are reported, not mended: the text stays as it is. */
final class Mojibake {
    /** What UTF-8 quotes, dashes and accented letters look like after being read as windows-1252 and saved again. */
    private static final List<String> TWICE_ENCODED =
            List.of("\u00e2\u20ac", "\u00c3\u00a9", "\u00c3\u00bc", "\u00c4\u0178", "\u00c5\u0178");

    private Mojibake() {}

    static List<String> signs(String text) {
        List<String> signs = new ArrayList<>();
        for (String sign : TWICE_ENCODED) {
            int at = text.indexOf(sign);
            if (at >= 0) {
                signs.add("The text looks encoded twice (\"" + text.substring(at, Math.min(text.length(), at + 3))
                        + "\"); words with such characters are counted as they stand.");
                break;
            }
        }
        if (text.indexOf('\uFFFD') >= 0) {
            long count = text.chars().filter(c -> c == '\uFFFD').count();
            signs.add(count + (count == 1 ? " character is" : " characters are") + " unreadable (U+FFFD).");
        }
        return signs;
    }
}

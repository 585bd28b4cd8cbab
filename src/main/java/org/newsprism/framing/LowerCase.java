package org.newsprism.framing;

import java.util.Locale;

/** Words in small letters, in which they are compared. Most words of a text are so already and are handed back as they are. */
final class LowerCase {
    private static final int ASCII = 128;

    private LowerCase() {}

    static String of(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= ASCII || (c >= 'A' && c <= 'Z')) {
                return word.toLowerCase(Locale.ROOT);
            }
        }
        return word;
    }
}

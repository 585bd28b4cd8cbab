package org.newsprism.fetch;

import java.util.regex.Pattern;

/** Words from outside, fit for a terminal. */
final class Plain {
    private static final int LONGEST = 200;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]++");

    private Plain() {}

    /** The words on one line, without control characters, the end of long ones left out. */
    static String words(String text) {
        String line = UNPRINTABLE.matcher(text).replaceAll(" ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) + " …" : line;
    }
}

package org.newsprism.corpus.format;

/** Words of a file as messages repeat them. */
final class Spelled {
    private static final int MOST = 60;

    private Spelled() {}

    /** One line without control characters, cut at a length that a message can hold. */
    static String shortened(String words) {
        String line = words.replaceAll("[\\s\\p{Cntrl}]++", " ").strip();
        return line.length() > MOST ? line.substring(0, MOST) + " \u2026" : line;
    }
}

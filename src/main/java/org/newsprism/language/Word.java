package org.newsprism.language;

import java.util.Locale;

/**
 * A word as the models see it: hashes of its plain form and of its parts.
 *
 * @param form the plain form with its capitals
 * @param lower the hash of the form in lower case, each digit as 0
 * @param shape the hash of its pattern of capitals, small letters, digits and marks
 * @param prefix the hash of its first two letters in lower case
 * @param suffix1 of its last letter; likewise the two, three and four last
 */
record Word(String form, long lower, long shape, long prefix, long suffix1, long suffix2, long suffix3, long suffix4) {

    /** Longer words are judged by their first part. */
    private static final int LONGEST = 60;

    static Word of(String plain) {
        String form = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        StringBuilder lower = new StringBuilder(form.toLowerCase(Locale.ROOT));
        for (int i = 0; i < lower.length(); i++) {
            if (Characters.isDigit(lower.charAt(i))) {
                lower.setCharAt(i, '0');
            }
        }
        int n = lower.length();
        return new Word(
                form,
                Perceptron.hash(lower),
                shape(form),
                Perceptron.hash(lower.subSequence(0, Math.min(2, n))),
                Perceptron.hash(lower.subSequence(Math.max(0, n - 1), n)),
                Perceptron.hash(lower.subSequence(Math.max(0, n - 2), n)),
                Perceptron.hash(lower.subSequence(Math.max(0, n - 3), n)),
                Perceptron.hash(lower.subSequence(Math.max(0, n - 4), n)));
    }

    private static long shape(String form) {
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            char kind = Character.isUpperCase(c) ? 'A' : Character.isLetter(c) ? 'a' : Characters.isDigit(c) ? '0' : c;
            int n = shape.length();
            if (n < 2 || shape.charAt(n - 1) != kind || shape.charAt(n - 2) != kind) {
                shape.append(kind);
            }
        }
        return Perceptron.hash(shape);
    }

    /** Whether a capital letter stands first. */
    boolean isCapitalised() {
        return Character.isUpperCase(form.charAt(0));
    }
}

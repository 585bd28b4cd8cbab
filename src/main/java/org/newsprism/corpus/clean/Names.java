package org.newsprism.corpus.clean;

/** Finding a name or phrase in a line as whole words. */
public final class Names {
    private Names() {}

    /**
     * The place, from a position on, where a phrase stands with no letter or digit running on at its own letters; -1 when
     * there is none. Letter case matters.
     */
    public static int find(String words, String phrase, int from) {
        int at = words.indexOf(phrase, from);
        while (at >= 0) {
            if (startsWord(words, phrase, at) && endsWord(words, phrase, at + phrase.length())) {
                return at;
            }
            at = words.indexOf(phrase, at + 1);
        }
        return -1;
    }

    private static boolean startsWord(String words, String phrase, int at) {
        return at == 0
                || !Character.isLetterOrDigit(phrase.charAt(0))
                || !Character.isLetterOrDigit(words.charAt(at - 1));
    }

    private static boolean endsWord(String words, String phrase, int end) {
        return end >= words.length()
                || !Character.isLetterOrDigit(phrase.charAt(phrase.length() - 1))
                || !Character.isLetterOrDigit(words.charAt(end));
    }
}

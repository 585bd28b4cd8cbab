package org.newsprism.language;

import java.util.Locale;

/**
 * The language a text seems to be written in, with the evidence for it.
 *
 * @param language ISO 639-1 code such as {@code en}, or {@code und} where nothing can be said
 * @param script the script most letters belong to, such as {@code LATIN}; {@code NONE} in a text without letters
 * @param share for Latin script, the part (0 to 1) of all words that are function words of the language, or of English where
 *     the language is {@code und}; for other scripts, the part of all letters that belong to the script
 * @param words how many words were looked at
 */
public record LanguageGuess(String language, String script, double share, int words) {

    /** The code of a text whose language cannot be told. */
    public static final String UNDETERMINED = "und";

    private static final double LEAST_ENGLISH = 0.04;

    /** The language of a text: by script first, by letters of one language only next, by function words in Latin script. */
    public static LanguageGuess identify(String text) {
        return LanguageEvidence.of(text).guess();
    }

    /**
     * Whether the text may be counted as English: it is, or nothing speaks against it.
     *
     * <p>Shorter than {@value LanguageEvidence#ENOUGH_WORDS} words, a text in Latin letters passes unless its function words
     * leave no doubt of another language. A longer one that no language fits, such as a list of names, passes when at least
     * one word in twenty-five is an English function word.
     */
    public boolean mayBeEnglish() {
        if (!language.equals(UNDETERMINED)) {
            return language.equals("en");
        }
        return script.equals("LATIN") && (words < LanguageEvidence.ENOUGH_WORDS || share >= LEAST_ENGLISH);
    }

    /** The evidence in words, such as {@code 41 % of 812 words are function words of en}. */
    public String evidence() {
        long percent = Math.round(share * 100);
        if (script.equals("NONE")) {
            return "no letters";
        }
        if (!script.equals("LATIN")) {
            return percent + " % of the letters are " + script.toLowerCase(Locale.ROOT);
        }
        if (language.equals(UNDETERMINED)) {
            return "no language's function words stand out among " + words + " words";
        }
        return percent + " % of " + words + " words are function words of " + language;
    }
}

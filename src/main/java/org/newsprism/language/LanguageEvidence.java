package org.newsprism.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What a text shows of its language: letters by script, letters that few languages use, function words. */
final class LanguageEvidence {

    /** Fewer words than this and function words must be twice as frequent before they count. */
    static final int ENOUGH_WORDS = 20;

    /** More of a text adds nothing. */
    private static final int LONGEST = 20_000;

    /** Running text of the languages listed has 25 to 50 % of the words listed; names and tables have fewer. */
    private static final double LEAST_SHARE = 0.15;

    private static final Map<String, List<String>> LANGUAGES_BY_WORD = languagesByWord();

    private final Map<UnicodeScript, Integer> scripts = new TreeMap<>();
    private final Map<Character, Integer> letters = new TreeMap<>();
    private final Map<String, Integer> functionWords = new TreeMap<>();
    private int words;
    private int letterCount;

    private LanguageEvidence() {}

    static LanguageEvidence of(String text) {
        LanguageEvidence evidence = new LanguageEvidence();
        int end = Math.min(text.length(), LONGEST);
        int i = 0;
        while (i < end) {
            int start = i;
            while (i < end && Character.isLetter(text.codePointAt(i))) {
                evidence.letter(text.codePointAt(i));
                i += Character.charCount(text.codePointAt(i));
            }
            if (i > start) {
                evidence.word(text.substring(start, Math.min(i, start + 30)));
            } else {
                i += Character.charCount(text.codePointAt(i));
            }
        }
        return evidence;
    }

    private void letter(int letter) {
        letterCount++;
        scripts.merge(UnicodeScript.of(letter), 1, Integer::sum);
        if (letter > 0x24f && letter <= 0xffff) {
            letters.merge((char) Character.toLowerCase(letter), 1, Integer::sum);
        }
    }

    private void word(String word) {
        words++;
        for (String language : LANGUAGES_BY_WORD.getOrDefault(word.toLowerCase(Locale.ROOT), List.of())) {
            functionWords.merge(language, 1, Integer::sum);
        }
    }

    LanguageGuess guess() {
        if (letterCount == 0) {
            return new LanguageGuess(LanguageGuess.UNDETERMINED, "NONE", 0, 0);
        }
        UnicodeScript script = scripts.entrySet().stream()
                .max(Map.Entry.<UnicodeScript, Integer>comparingByValue())
                .orElseThrow()
                .getKey();
        boolean japanese = count(UnicodeScript.HIRAGANA) + count(UnicodeScript.KATAKANA) > letterCount / 10;
        double share = (double) count(script) / letterCount;
        String language = switch (script) {
            case LATIN -> "";
            case CYRILLIC -> cyrillic();
            case ARABIC -> arabic();
            case HAN -> japanese ? "ja" : "zh";
            case HIRAGANA, KATAKANA -> "ja";
            case HANGUL -> "ko";
            case GREEK -> "el";
            case HEBREW -> "he";
            case ARMENIAN -> "hy";
            case GEORGIAN -> "ka";
            case DEVANAGARI -> "hi";
            case BENGALI -> "bn";
            case TAMIL -> "ta";
            case THAI -> "th";
            default -> LanguageGuess.UNDETERMINED;
        };
        return language.isEmpty() ? latin() : new LanguageGuess(language, script.name(), share, words);
    }

    private LanguageGuess latin() {
        String best = LanguageGuess.UNDETERMINED;
        int most = 0;
        int second = 0;
        for (Map.Entry<String, Integer> entry : functionWords.entrySet()) {
            if (entry.getValue() > most) {
                second = most;
                most = entry.getValue();
                best = entry.getKey();
            } else {
                second = Math.max(second, entry.getValue());
            }
        }
        double share = words == 0 ? 0 : (double) most / words;
        double least = words < ENOUGH_WORDS ? 2 * LEAST_SHARE : LEAST_SHARE;
        boolean clear = words < ENOUGH_WORDS ? most >= 3 && most >= 2 * second : most > second;
        if (share < least || !clear) {
            double english = words == 0 ? 0 : (double) functionWords.getOrDefault("en", 0) / words;
            return new LanguageGuess(LanguageGuess.UNDETERMINED, "LATIN", english, words);
        }
        return new LanguageGuess(best, "LATIN", share, words);
    }

    /** Letters that some Cyrillic alphabets have and others lack. */
    private String cyrillic() {
        if (letters("ђћ") > 0 || (letters("љњј") > 0 && letters("ѓќѕ") == 0)) {
            return "sr";
        }
        if (letters("ѓќѕ") > 0) {
            return "mk";
        }
        if (letters("ў") > 0) {
            return "be";
        }
        if (letters("їєґ") > 0 && letters("їєґі") > letters("ыэё")) {
            return "uk";
        }
        if (letters("әғқңөұүһ") > letterCount / 100) {
            return "kk";
        }
        if (letters("ыэё") > 0) {
            return "ru";
        }
        if (letters("ъ") * 200L > letterCount) {
            return "bg";
        }
        return LanguageGuess.UNDETERMINED;
    }

    /** Letters that Urdu and Persian added, and those that Arabic alone uses. */
    private String arabic() {
        if (letters("ٹڈڑں") > 0) {
            return "ur";
        }
        int persian = letters("پچژگکی");
        int arabic = letters("ةكيىؤإأ");
        if (persian == arabic) {
            return LanguageGuess.UNDETERMINED;
        }
        return persian > arabic ? "fa" : "ar";
    }

    private int count(UnicodeScript script) {
        return scripts.getOrDefault(script, 0);
    }

    private int letters(String some) {
        int sum = 0;
        for (int i = 0; i < some.length(); i++) {
            sum += letters.getOrDefault(some.charAt(i), 0);
        }
        return sum;
    }

    private static Map<String, List<String>> languagesByWord() {
        Map<String, List<String>> languages = new LinkedHashMap<>();
        for (String row : WordFile.rows("function-words.tsv")) {
            String[] parts = row.split("\t", -1);
            for (String word : parts[1].split(" ", -1)) {
                languages.computeIfAbsent(word, w -> new ArrayList<>()).add(parts[0]);
            }
        }
        return languages;
    }
}

package org.newsprism.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Dictionary forms of English words, from a list of exceptions and, beyond it, the rules of spelling.
 *
 * <p>{@code refused/VBD} is {@code refuse}, {@code missiles/NNS} is {@code missile}, {@code States/NNPS} is {@code State}.
 */
final class Lemmas {

    private static final String VOWELS = "aeiouy";
    private static final Map<String, String> EXCEPTIONS = new HashMap<>();
    private static final Set<String> SILENT_E = new HashSet<>(WordFile.rows("silent-e.txt"));
    private static final Set<String> KEEPS_DOUBLE = Set.of(
            "add",
            "err",
            "buzz",
            "ebb",
            "egg",
            "purr",
            "inn",
            "odd",
            "fizz",
            "scroll",
            "stroll",
            "enroll",
            "unroll",
            "install",
            "forestall",
            "recall",
            "befall",
            "thrill",
            "refill",
            "fulfill",
            "instill",
            "distill",
            "shrill",
            "squall");

    static {
        for (String row : WordFile.rows("irregular.tsv")) {
            String[] parts = row.split("\t", -1);
            EXCEPTIONS.put(parts[0] + '\t' + parts[1], parts[2]);
        }
    }

    private Lemmas() {}

    /** The lemma of a word, lower case but for proper nouns and {@code I}. */
    static String lemma(String word, String tag) {
        String lower = word.toLowerCase(Locale.ROOT);
        String exception = EXCEPTIONS.get(lower + '\t' + (tag.equals("NNPS") ? "NNS" : tag));
        if (exception == null && tag.equals("VBN")) {
            exception = EXCEPTIONS.get(lower + "\tVBD");
        }
        if (tag.startsWith("NNP")) {
            return tag.equals("NNPS") ? properPlural(word, lower, exception) : word;
        }
        if (exception != null) {
            return exception;
        }
        return switch (tag) {
            case "NNS" -> singular(lower);
            case "VBZ" -> singular(lower);
            case "VBD", "VBN" -> lower.endsWith("ed") ? verb(lower, 2) : lower;
            case "VBG" -> lower.endsWith("ing") ? verb(lower, 3) : lower;
            case "JJR", "RBR" -> lower.endsWith("er") ? compared(lower, 2) : lower;
            case "JJS", "RBS" -> lower.endsWith("est") ? compared(lower, 3) : lower;
            default -> lower;
        };
    }

    private static String properPlural(String word, String lower, @org.jspecify.annotations.Nullable String exception) {
        String singular = exception == null ? singular(lower) : exception;
        int same = 0;
        while (same < singular.length() && same < word.length() && singular.charAt(same) == lower.charAt(same)) {
            same++;
        }
        return word.substring(0, same) + singular.substring(same);
    }

    private static String singular(String word) {
        if (word.length() < 3
                || Characters.isDigit(word.charAt(0))
                || !word.endsWith("s")
                || word.endsWith("ss")
                || word.endsWith("us")
                || word.endsWith("is")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return word.length() == 4 ? cut(word, 1) : cut(word, 3) + "y";
        }
        boolean hissing = word.endsWith("sses")
                || word.endsWith("shes")
                || word.endsWith("ches")
                || word.endsWith("xes")
                || word.endsWith("zzes")
                || (word.endsWith("oes") && word.length() > 4);
        if (hissing) {
            return cut(word, 2);
        }
        return word.endsWith("'s") ? cut(word, 2) : cut(word, 1);
    }

    private static String verb(String word, int ending) {
        String stem = cut(word, ending);
        int n = stem.length();
        if (n < 2 || (!hasVowel(stem) && n < 4)) {
            return n == 2 && SILENT_E.contains(stem + "e") ? stem + "e" : word;
        }
        if (ending == 2 && stem.charAt(n - 1) == 'i') {
            return cut(stem, 1) + "y";
        }
        return base(stem, "bdgmnprtvkz");
    }

    private static String compared(String word, int ending) {
        String stem = cut(word, ending);
        int n = stem.length();
        if (n < 3) {
            return SILENT_E.contains(stem + "e") ? stem + "e" : word;
        }
        return stem.charAt(n - 1) == 'i' ? cut(stem, 1) + "y" : base(stem, "bdgmnpt");
    }

    /** A stem with its silent e put back or its doubled consonant made single. */
    private static String base(String stem, String doubling) {
        int n = stem.length();
        char last = stem.charAt(n - 1);
        if (last == stem.charAt(n - 2)) {
            boolean doubled = doubling.indexOf(last) >= 0 || (last == 'l' && n > 5);
            return doubled && !KEEPS_DOUBLE.contains(stem)
                    ? cut(stem, 1)
                    : SILENT_E.contains(stem + "e") ? stem + "e" : stem;
        }
        return SILENT_E.contains(stem + "e") || wantsE(stem) ? stem + "e" : stem;
    }

    /** Whether a stem beyond the list looks like one that lost a silent e. */
    private static boolean wantsE(String stem) {
        int n = stem.length();
        char last = stem.charAt(n - 1);
        char before = stem.charAt(n - 2);
        boolean vowelBefore = VOWELS.indexOf(before) >= 0;
        boolean oneVowel =
                vowelBefore && (n < 3 || VOWELS.indexOf(stem.charAt(n - 3)) < 0 || endsIn(stem, "quir", "quit"));
        return switch (last) {
            case 'c', 'v', 'u' -> true;
            case 'z' -> before != 'z' && before != 't';
            case 's' -> before != 's' && !stem.endsWith("cus") && !stem.endsWith("ias");
            case 'g' -> before == 'd' || before == 'r' || before == 'l' || (stem.endsWith("ang") && n > 4);
            case 'l' -> !vowelBefore && before != 'r' && before != 'w';
            case 't' -> before == 'a' && (oneVowel || endsIn(stem, "iat", "uat")) && n > 3;
            case 'r' -> oneVowel && (before == 'u' || before == 'i');
            case 'd' -> oneVowel && (before == 'u' || (before == 'i' && n > 3));
            case 'n' -> oneVowel && before == 'i' && endsIn(stem, "fin", "bin", "clin", "min");
            default -> false;
        };
    }

    private static boolean endsIn(String stem, String... endings) {
        for (String ending : endings) {
            if (stem.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasVowel(String stem) {
        return stem.chars().anyMatch(c -> VOWELS.indexOf(c) >= 0);
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}

package org.newsprism.language;

import java.util.Locale;
import java.util.Set;

/** Marks inside a word that belong to it: which hyphens, full stops, commas and strokes hold two parts together. */
final class Joints {

    /** First parts that the treebanks do not cut from what follows their hyphen. */
    private static final Set<String> PREFIXES = Set.of(
            "anti", "arch", "bi", "co", "counter", "cross", "de", "e", "ex", "extra", "hyper", "inter", "intra",
            "macro", "mega", "micro", "mid", "mini", "multi", "neo", "non", "over", "post", "pre", "pro", "pseudo",
            "psycho", "quasi", "re", "semi", "socio", "sub", "super", "trans", "ultra", "un", "under", "uh", "vice");

    private static final Set<String> DOMAINS = Set.of(
            "com", "org", "net", "edu", "gov", "mil", "int", "info", "tv", "uk", "us", "ru", "cn", "ir", "bg", "tr",
            "de", "fr", "eu", "ua", "qa", "io", "co", "me", "biz", "news", "html", "htm", "php", "pdf", "doc", "xls",
            "txt");

    private Joints() {}

    /** Whether the mark at {@code i}, with a letter or digit on either side, belongs to the word. */
    static boolean hold(String text, int from, int i, int to) {
        char mark = text.charAt(i);
        char before = text.charAt(i - 1);
        char after = text.charAt(i + 1);
        boolean digits = Characters.isDigit(before) && Characters.isDigit(after);
        if (Characters.isApostrophe(mark)) {
            return true;
        }
        if (Characters.isHyphen(mark)) {
            return joinsAtHyphen(text, from, i, to);
        }
        return switch (mark) {
            case '.' -> digits || joinsAtStop(text, from, i, to);
            case ',' -> digits && isThousand(text, i + 1, to);
            case ':' -> digits && i - from <= 8;
            case '/' -> digits || (i + 2 <= to && text.substring(i - 1, i + 2).equals("b/c"));
            case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after) && i - from <= 2;
            default -> false;
        };
    }

    private static boolean isThousand(String text, int i, int to) {
        return i + 3 <= to
                && Characters.isDigit(text.charAt(i + 1))
                && Characters.isDigit(text.charAt(i + 2))
                && (i + 3 == to || !Characters.isDigit(text.charAt(i + 3)));
    }

    /** Whether the full stop at {@code i} is inside initials, as in U.S. and p.m., or inside the name of a web site. */
    private static boolean joinsAtStop(String text, int from, int i, int to) {
        String before = text.substring(Math.max(from, i - 12), i).toLowerCase(Locale.ROOT);
        int last = i + 1;
        while (last < to && last < i + 16 && Characters.isWord(text.charAt(last))) {
            last++;
        }
        boolean letter = last == i + 2 && Character.isLetter(text.charAt(i + 1));
        boolean initials = before.length() == 1 || Abbreviations.isInitials(before);
        if ((letter && initials) || before.equals("ph") || (before.equals("m") && letter)) {
            return true;
        }
        boolean small = Character.isLowerCase(text.charAt(i + 1)) || Character.isUpperCase(text.charAt(i - 1));
        return DOMAINS.contains(text.substring(i + 1, last))
                || (small && last < to && text.charAt(last) == '.' && endsInDomain(text, last, to));
    }

    /** Whether the chain of words and full stops that goes on at {@code i} ends in a domain. */
    private static boolean endsInDomain(String text, int i, int to) {
        int part = i;
        int k = i;
        while (k < to && k < i + 60 && (Characters.isWord(text.charAt(k)) || text.charAt(k) == '.')) {
            if (text.charAt(k) == '.') {
                part = k + 1;
            }
            k++;
        }
        if (part == k && part > i + 1) {
            k--;
            part = text.lastIndexOf('.', k - 1) + 1;
        }
        return part < k && DOMAINS.contains(text.substring(part, k));
    }

    private static boolean joinsAtHyphen(String text, int from, int i, int to) {
        int start = from;
        for (int k = i - 1; k >= from && k > i - 16; k--) {
            if (!Characters.isWord(text.charAt(k))) {
                start = k + 1;
                break;
            }
        }
        String before = text.substring(Math.max(start, i - 16), i);
        boolean letterBefore = Character.isLetter(text.charAt(i - 1));
        boolean digitAfter = Characters.isDigit(text.charAt(i + 1));
        if (letterBefore && digitAfter) {
            return (start == from && isDesignation(before)) || before.equalsIgnoreCase("mid");
        }
        if (letterBefore) {
            return (start == from && PREFIXES.contains(before.toLowerCase(Locale.ROOT)))
                    || (isDesignation(before) && closesDesignation(text, i, to));
        }
        return digitAfter && isCalendarOrTelephone(text, from, to);
    }

    /** Up to three letters of which the first is a capital, as in S-400, Su-57, MiG-29. */
    private static boolean isDesignation(String letters) {
        return letters.length() <= 3
                && !letters.isEmpty()
                && Character.isUpperCase(letters.charAt(0))
                && letters.chars().allMatch(Character::isLetter)
                && !letters.equals("US")
                && !letters.equals("Net");
    }

    /** Whether capitals and a number follow, as in SS-N-22. */
    private static boolean closesDesignation(String text, int i, int to) {
        int k = i + 1;
        while (k < to && k < i + 4 && Character.isUpperCase(text.charAt(k))) {
            k++;
        }
        return k > i + 1 && k + 1 < to && Characters.isHyphen(text.charAt(k)) && Characters.isDigit(text.charAt(k + 1));
    }

    /** Whether digits from here on come in three parts, or in the telephone's three and four. */
    private static boolean isCalendarOrTelephone(String text, int from, int to) {
        int parts = 1;
        int digits = 0;
        int before = 0;
        int i = from;
        while (i < to && i < from + 20 && (Characters.isDigit(text.charAt(i)) || Characters.isHyphen(text.charAt(i)))) {
            if (Characters.isDigit(text.charAt(i))) {
                digits++;
            } else {
                parts++;
                before = digits;
                digits = 0;
            }
            i++;
        }
        return parts >= 3 || (parts == 2 && (before == 3 || before == 1) && digits == 4);
    }
}

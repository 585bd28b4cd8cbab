package org.newsprism.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsprism.corpus.Span;

/**
 * Cuts a stretch of text into words and marks as Universal Dependencies English does, reading each character a bounded
 * number of times.
 *
 * <p>{@code Turkey's} is {@code Turkey + 's}, {@code don't} is {@code do + n't}, {@code $2.5} is {@code $ + 2.5}, {@code
 * surface-to-air} is five words while {@code non-stop} and {@code re-election} are one. Names of the pattern {@code
 * S-400}, which the treebanks cut in three, stay whole, since a reader takes them for one word.
 */
final class Tokenizer {

    /** First parts that the treebanks do not cut from what follows their hyphen. */
    private static final Set<String> PREFIXES = Set.of(
            "anti", "arch", "bi", "co", "counter", "cross", "de", "e", "ex", "extra", "hyper", "inter", "intra",
            "macro", "mega", "micro", "mid", "mini", "multi", "neo", "non", "over", "post", "pre", "pro", "pseudo",
            "psycho", "quasi", "re", "semi", "socio", "sub", "super", "trans", "ultra", "un", "under", "uh", "vice");

    private static final Set<String> CLITICS = Set.of("s", "m", "d", "re", "ve", "ll");

    /** Two words written as one, and where the second begins. */
    private static final Set<String> THREE_AND_REST = Set.of("cannot", "gonna", "wanna", "gotta", "lemme", "gimme");

    private static final Set<String> DOMAINS = Set.of(
            "com", "org", "net", "edu", "gov", "mil", "int", "info", "tv", "uk", "us", "ru", "cn", "ir", "bg", "tr",
            "de", "fr", "eu", "ua", "qa", "io", "co", "me", "biz", "news", "html", "htm", "php", "pdf", "doc", "xls",
            "txt");

    private final String text;
    private final int end;
    private final List<Span> tokens = new ArrayList<>();

    private Tokenizer(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /** The words and marks between two positions, in text order. */
    static List<Span> tokens(String text, Span stretch) {
        Tokenizer tokenizer = new Tokenizer(text, stretch.end());
        int i = stretch.start();
        while (i < stretch.end()) {
            if (Characters.isSpace(text.charAt(i))) {
                i++;
                continue;
            }
            int chunkEnd = i;
            while (chunkEnd < stretch.end() && !Characters.isSpace(text.charAt(chunkEnd))) {
                chunkEnd++;
            }
            tokenizer.chunk(i, chunkEnd);
            i = chunkEnd;
        }
        return tokenizer.tokens;
    }

    private void chunk(int from, int to) {
        int address = addressEnd(from, to);
        if (address > from) {
            add(from, address);
            from = address;
        }
        int i = from;
        while (i < to) {
            int next;
            if (startsWord(i, to)) {
                next = wordEnd(i, to);
                word(i, next);
            } else {
                next = markEnd(i, to);
                add(i, next);
            }
            i = next;
        }
    }

    private boolean startsWord(int i, int to) {
        char c = text.charAt(i);
        if (Characters.isWord(c) || (Character.isHighSurrogate(c) && isLetterPair(i, to))) {
            return true;
        }
        if (i + 1 >= to || !Characters.isDigit(text.charAt(i + 1))) {
            return false;
        }
        boolean first = i == 0 || !Characters.isWord(text.charAt(i - 1));
        // .45 and '90s, but not the full stop of "end.2" nor a quotation that starts with a year
        return first && (c == '.' || (Characters.isApostrophe(c) && isDecade(i + 1, to)));
    }

    private boolean isDecade(int i, int to) {
        return i + 3 <= to
                && Characters.isDigit(text.charAt(i + 1))
                && (text.charAt(i + 2) == 's' || !Characters.isWord(text.charAt(i + 2)))
                && text.charAt(i) >= '2';
    }

    private boolean isLetterPair(int i, int to) {
        return i + 1 < to && Character.isLetterOrDigit(text.codePointAt(i));
    }

    /** The end of the word that starts here, clitics and final full stop included. */
    private int wordEnd(int from, int to) {
        int i = from + (Characters.isWord(text.charAt(from)) ? 1 : 2);
        while (i < to) {
            char c = text.charAt(i);
            if (Characters.isWord(c)) {
                i++;
            } else if (Character.isHighSurrogate(c) && isLetterPair(i, to)) {
                i += 2;
            } else if (i + 1 < to && Characters.isWord(text.charAt(i + 1)) && joins(from, i, to)) {
                i += 2;
            } else {
                break;
            }
        }
        if (i < to && text.charAt(i) == '.' && !(i + 1 < to && text.charAt(i + 1) == '.') && ownsStop(from, i)) {
            i++;
        }
        return i;
    }

    /** Whether the mark at {@code i}, with a letter or digit on either side, belongs to the word. */
    private boolean joins(int from, int i, int to) {
        char mark = text.charAt(i);
        char before = text.charAt(i - 1);
        char after = text.charAt(i + 1);
        boolean digits = Characters.isDigit(before) && Characters.isDigit(after);
        if (Characters.isApostrophe(mark)) {
            return true;
        }
        if (Characters.isHyphen(mark)) {
            return joinsAtHyphen(from, i, to);
        }
        return switch (mark) {
            case '.' -> digits || joinsAtStop(from, i, to);
            case ',' -> digits && isThousand(i + 1, to);
            case ':' -> digits && i - from <= 8;
            case '/' -> digits;
            case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after) && i - from <= 2;
            default -> false;
        };
    }

    private boolean isThousand(int i, int to) {
        return i + 3 <= to
                && Characters.isDigit(text.charAt(i + 1))
                && Characters.isDigit(text.charAt(i + 2))
                && (i + 3 == to || !Characters.isDigit(text.charAt(i + 3)));
    }

    private boolean joinsAtStop(int from, int i, int to) {
        if (Abbreviations.isInitials(text.substring(Math.max(from, i - 12), i))
                && (i + 2 >= to || text.charAt(i + 2) == '.')) {
            return true;
        }
        String before = text.substring(Math.max(from, i - 12), i).toLowerCase(Locale.ROOT);
        if (before.equals("ph") || (before.equals("m") && i + 2 < to)) {
            return true;
        }
        int last = i + 1;
        while (last < to && last < i + 8 && Character.isLetter(text.charAt(last))) {
            last++;
        }
        return DOMAINS.contains(text.substring(i + 1, last))
                || (Abbreviations.isInitials(text.substring(Math.max(from, i - 12), i)) && last == i + 2);
    }

    private boolean joinsAtHyphen(int from, int i, int to) {
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
                    || (isDesignation(before) && closesDesignation(i, to));
        }
        return digitAfter && isCalendarOrTelephone(from, to);
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
    private boolean closesDesignation(int i, int to) {
        int k = i + 1;
        while (k < to && k < i + 4 && Character.isUpperCase(text.charAt(k))) {
            k++;
        }
        return k > i + 1 && k + 1 < to && Characters.isHyphen(text.charAt(k)) && Characters.isDigit(text.charAt(k + 1));
    }

    /** Whether digits from here on come in three parts, or in the telephone's three and four. */
    private boolean isCalendarOrTelephone(int from, int to) {
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
        return parts >= 3 || (parts == 2 && before == 3 && digits == 4);
    }

    private boolean ownsStop(int from, int stop) {
        int start = from;
        for (int k = stop - 1; k >= from && k > stop - 12; k--) {
            if (Characters.isHyphen(text.charAt(k)) || text.charAt(k) == '/') {
                start = k + 1;
                break;
            }
        }
        if (stop - start > 11) {
            return false;
        }
        String word = text.substring(start, stop);
        if (word.equals("No") || word.equals("Nos")) {
            return nextIsDigit(stop + 1);
        }
        if (word.equals("I")) {
            return (stop + 2 < end && Character.isUpperCase(text.charAt(stop + 1))) || afterName(from);
        }
        return Abbreviations.is(word);
    }

    private boolean nextIsDigit(int i) {
        while (i < end && Characters.isSpace(text.charAt(i))) {
            i++;
        }
        return i < end && Characters.isDigit(text.charAt(i));
    }

    private boolean afterName(int from) {
        if (tokens.isEmpty()) {
            return false;
        }
        Span last = tokens.get(tokens.size() - 1);
        return from - last.end() == 1 && last.length() > 1 && Character.isUpperCase(text.charAt(last.start()));
    }

    /** Adds a word, cutting off the clitic at its end. */
    private void word(int from, int to) {
        int cut = cliticStart(from, to);
        if (cut > from && cut < to) {
            add(from, cut);
            add(cut, to);
        } else {
            add(from, to);
        }
    }

    private int cliticStart(int from, int to) {
        for (int i = to - 2; i > from && i >= to - 3; i--) {
            if (Characters.isApostrophe(text.charAt(i))) {
                String tail = text.substring(i + 1, to).toLowerCase(Locale.ROOT);
                if (tail.equals("t") && i - 1 > from && (text.charAt(i - 1) | 0x20) == 'n') {
                    return i - 1;
                }
                return CLITICS.contains(tail) ? i : -1;
            }
        }
        if (to - from <= 6
                && to - from >= 5
                && THREE_AND_REST.contains(text.substring(from, to).toLowerCase(Locale.ROOT))) {
            return from + 3;
        }
        return amount(from, to);
    }

    /** Where the unit of {@code 5pm}, {@code 30km}, {@code 2.5bn} begins; -1 for other words. */
    private int amount(int from, int to) {
        if (!Characters.isDigit(text.charAt(from)) || !Character.isLetter(text.charAt(to - 1))) {
            return -1;
        }
        int i = to;
        while (i > from && Character.isLetter(text.charAt(i - 1))) {
            i--;
        }
        return UNITS.contains(text.substring(i, Math.min(to, i + 4)).toLowerCase(Locale.ROOT)) ? i : -1;
    }

    private static final Set<String> UNITS = Set.of(
            "am", "pm", "km", "cm", "mm", "kg", "mg", "lb", "lbs", "ft", "mph", "bn", "m", "k", "hrs", "min", "mw");

    /** The end of the mark that starts here: a run of one kind, or one character with what combines with it. */
    private int markEnd(int from, int to) {
        char c = text.charAt(from);
        int i = from + 1;
        switch (c) {
            case '.', '-', '*', '=', '~', '\u2014', '\u2013' -> {
                while (i < to && text.charAt(i) == c) {
                    i++;
                }
            }
            case '!', '?' -> {
                while (i < to && (text.charAt(i) == '!' || text.charAt(i) == '?')) {
                    i++;
                }
            }
            case '\'', '`', '\u2019', '\u2018', '<', '>' -> {
                if (i < to && text.charAt(i) == c) {
                    i++;
                } else if (c != '<' && c != '>' && isLooseClitic(i, to)) {
                    i = cliticEnd(i, to);
                }
            }
            case ':', ';' -> {
                if (i < to && isMouth(text.charAt(i)) && (i + 1 == to || !Characters.isWord(text.charAt(i + 1)))) {
                    i++;
                } else if (i + 1 < to && text.charAt(i) == '-' && isMouth(text.charAt(i + 1))) {
                    i += 2;
                }
            }
            default -> {
                if (Character.isHighSurrogate(c) && i < to && Character.isLowSurrogate(text.charAt(i))) {
                    i++;
                }
                while (i < to && (Characters.isMark(text.charAt(i)) || text.charAt(i) == '\ufe0f')) {
                    i++;
                }
            }
        }
        return i;
    }

    private static boolean isMouth(char c) {
        return c == ')' || c == '(' || c == 'D' || c == 'P' || c == '/';
    }

    /** A clitic that stands after a mark, such as the {@code 's} of {@code U.S.'s}. */
    private boolean isLooseClitic(int i, int to) {
        int last = cliticEnd(i, to);
        return last > i
                && last - i <= 2
                && i >= 2
                && !Characters.isSpace(text.charAt(i - 2))
                && CLITICS.contains(text.substring(i, last).toLowerCase(Locale.ROOT));
    }

    private int cliticEnd(int i, int to) {
        while (i < to && Characters.isWord(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The end of the web or mail address, handle or hashtag that starts here; {@code from} where there is none. */
    private int addressEnd(int from, int to) {
        boolean handle = (text.charAt(from) == '@' || text.charAt(from) == '#')
                && from + 1 < to
                && Character.isLetter(text.charAt(from + 1));
        boolean web = text.startsWith("http://", from)
                || text.startsWith("https://", from)
                || text.startsWith("www.", from)
                || text.startsWith("ftp://", from);
        if (handle) {
            int i = from + 1;
            while (i < to && Characters.isWord(text.charAt(i))) {
                i++;
            }
            return i;
        }
        if (!web && !isMail(from, to)) {
            return from;
        }
        int i = to;
        while (i > from + 1 && !Characters.isWord(text.charAt(i - 1)) && text.charAt(i - 1) != '/') {
            i--;
        }
        return i;
    }

    private boolean isMail(int from, int to) {
        if (!Characters.isWord(text.charAt(from)) || to - from > 254) {
            return false;
        }
        int at = -1;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '@') {
                if (at >= 0) {
                    return false;
                }
                at = i;
            } else if (c == '.' && at > 0 && i > at + 1 && i + 1 < to && Character.isLetter(text.charAt(i + 1))) {
                return true;
            } else if (!Characters.isWord(c) && c != '.' && c != '-' && c != '+') {
                return false;
            }
        }
        return false;
    }

    private void add(int from, int to) {
        tokens.add(new Span(from, to));
    }
}

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

    static final Set<String> CLITICS = Set.of("s", "m", "d", "re", "ve", "ll");

    /** Two words written as one, and where the second begins. */
    private static final Set<String> THREE_AND_REST = Set.of("cannot", "gonna", "wanna", "gotta", "lemme", "gimme");

    private static final Set<String> UNITS = Set.of(
            "am", "pm", "km", "cm", "mm", "kg", "mg", "lb", "lbs", "ft", "mph", "bn", "m", "k", "hrs", "min", "mw");

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
        int i = from;
        while (i < to) {
            boolean inside = i > from && Characters.isWord(text.charAt(i - 1));
            int next = inside ? i : WebAddresses.end(text, i, to);
            if (next > i) {
                add(i, next);
            } else if (startsWord(i, to)) {
                next = wordEnd(i, to);
                word(i, next);
            } else {
                next = Marks.end(text, i, to);
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
            } else if (i + 1 < to && Characters.isWord(text.charAt(i + 1)) && Joints.hold(text, from, i, to)) {
                i += 2;
            } else {
                break;
            }
        }
        if (i < to && text.charAt(i) == '.' && !text.startsWith("...", i) && ownsStop(from, i)) {
            i++;
        } else if (isBrokenOff(from, i, to)) {
            i++;
        }
        return i;
    }

    /** Whether a short part of a word ends in a hyphen with nothing after it: {@code mid- to long-term}. */
    private boolean isBrokenOff(int from, int i, int to) {
        return i < to
                && text.charAt(i) == '-'
                && i - from <= 4
                && Character.isLetter(text.charAt(i - 1))
                && (i + 1 == to || (!Characters.isWord(text.charAt(i + 1)) && text.charAt(i + 1) != '-'));
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

    private void add(int from, int to) {
        tokens.add(new Span(from, to));
    }
}

package org.newsprism.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsprism.corpus.Span;

/**
 * Groups the words of one paragraph into sentences by rules for news.
 *
 * <p>A sentence ends at {@code . ! ?} or an ellipsis, takes the closing quotes and brackets after it along, and is followed
 * by something that can begin one. {@code "Will they?" he asked} and {@code "Will they?" Jane Doe asked} stay whole. A line
 * break inside the paragraph ends a sentence only where a blank line does.
 */
final class SentenceSplitter {

    /** Longest sentence: beyond it a cut falls at the last comma or semicolon, else right there. */
    static final int LONGEST = 250;

    private static final Set<String> SAYING = words("saying");

    private static final Set<String> STARTERS = words("starter");

    private final String text;
    private final List<Span> tokens;

    private SentenceSplitter(String text, List<Span> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** The token lists of the paragraph's sentences, in text order. */
    static List<List<Span>> sentences(String text, List<Span> tokens) {
        return new SentenceSplitter(text, tokens).split();
    }

    private List<List<Span>> split() {
        List<List<Span>> sentences = new ArrayList<>();
        int from = 0;
        int soft = 0;
        for (int i = 0; i < tokens.size(); i++) {
            char c = first(i);
            if (c == ',' || c == ';' || c == ':') {
                soft = i + 1;
            }
            int cut = i - from + 1 >= LONGEST ? (soft > from + LONGEST / 2 ? soft : i + 1) : endAfter(i);
            if (cut > from) {
                sentences.add(tokens.subList(from, cut));
                from = cut;
                i = cut - 1;
            }
        }
        if (from < tokens.size()) {
            sentences.add(tokens.subList(from, tokens.size()));
        }
        return sentences;
    }

    /** The index after the last word of the sentence that ends at {@code i}; 0 where none ends. */
    private int endAfter(int i) {
        if (i + 1 == tokens.size()) {
            return i + 1;
        }
        if (blankLineAfter(i)) {
            return i + 1;
        }
        char last = last(i);
        if (last == '\u2014') {
            return breaksOff(i) ? i + 1 : 0;
        }
        if (last != '.' && last != '!' && last != '?' && last != '\u2026') {
            return 0;
        }
        int length = tokens.get(i).length();
        boolean abbreviation = last == '.' && length > 1 && Characters.isWord(first(i));
        int next = closers(i + 1);
        if (next == tokens.size()) {
            return next;
        }
        if (!abbreviation && length == 1 && last == '.' && isListNumber(i)) {
            return 0;
        }
        boolean ellipsis = last == '\u2026' || (last == '.' && length > 1 && !abbreviation);
        boolean plain = length == 1 && next == i + 1 && (last == '.' || !isNameBefore(i));
        if (!canBegin(next, ellipsis || abbreviation, plain)) {
            return 0;
        }
        if (abbreviation && next == i + 1) {
            return endsAtAbbreviation(i, next) ? next : 0;
        }
        if (next > i + 1 && saidBy(next) && (last != '.' || abbreviation)) {
            return 0;
        }
        return next;
    }

    /** Whether a dash between spaces breaks a sentence off, as in speech: a new one starts with a common word's capital. */
    private boolean breaksOff(int i) {
        String next = word(i + 1);
        return i > 0
                && tokens.get(i - 1).end() < tokens.get(i).start()
                && next.length() > 1
                && Character.isUpperCase(next.charAt(0))
                && STARTERS.contains(next.toLowerCase(Locale.ROOT));
    }

    /** Whether the mark may belong to a name, as in {@code the band Who? played}. */
    private boolean isNameBefore(int i) {
        return i > 0 && Character.isUpperCase(first(i - 1));
    }

    private boolean endsAtAbbreviation(int i, int next) {
        Span span = tokens.get(i);
        String word = text.substring(span.start(), span.end() - 1);
        boolean starter = Character.isUpperCase(first(next))
                && STARTERS.contains(word(next).toLowerCase(Locale.ROOT));
        if (word.length() == 1 && i > 0 && Character.isLowerCase(first(i - 1))) {
            return starter;
        }
        if (Abbreviations.wantsMore(word)) {
            return false;
        }
        char c = first(next);
        if (Character.isDigit(c)) {
            return false;
        }
        if ((Characters.isOpening(c) && c != '(' && c != '[') || Characters.isStraightQuote(c)) {
            return true;
        }
        return starter;
    }

    /** Whether a line starts with this number and its full stop. */
    private boolean isListNumber(int i) {
        if (i == 0
                || tokens.get(i - 1).end() != tokens.get(i).start()
                || tokens.get(i - 1).length() > 2) {
            return false;
        }
        Span number = tokens.get(i - 1);
        return Characters.isDigit(first(i - 1))
                && (i == 1 || lineBreakBetween(tokens.get(i - 2).end(), number.start()));
    }

    /** Past the quotes and brackets that close what ended. */
    private int closers(int i) {
        while (i < tokens.size()) {
            Span span = tokens.get(i);
            char c = first(i);
            boolean glued = tokens.get(i - 1).end() == span.start();
            boolean quote = Characters.isStraightQuote(c) || c == '`' || c == '\u2019';
            boolean closes = glued
                    ? Characters.isClosing(c) || (quote && span.length() <= 2 && !gluedToWord(i))
                    : c == ')' || c == ']' || c == '\u201d' || (Characters.isStraightQuote(c) && spaceAfter(i));
            int citation = glued && c == '[' ? citationEnd(i) : i;
            if (!closes && citation == i) {
                break;
            }
            i = Math.max(i + 1, citation);
        }
        return isNote(i) ? i + 1 : i;
    }

    /** Whether a number of one or two digits is the mark of a note: the next sentence starts after it. */
    private boolean isNote(int i) {
        return i + 1 < tokens.size()
                && tokens.get(i).length() <= 2
                && Characters.isDigit(first(i))
                && Characters.isDigit(last(i))
                && Character.isUpperCase(first(i + 1))
                && STARTERS.contains(word(i + 1).toLowerCase(Locale.ROOT));
    }

    /** Past a bracketed note such as {@code [12]} that is glued to the sentence's end. */
    private int citationEnd(int i) {
        for (int k = i + 1; k < tokens.size() && k < i + 4; k++) {
            if (first(k) == ']') {
                return k + 1;
            }
        }
        return i;
    }

    private boolean gluedToWord(int i) {
        int end = tokens.get(i).end();
        return end < text.length() && Characters.isWord(text.charAt(end)) && !Character.isLowerCase(text.charAt(end));
    }

    private boolean spaceAfter(int i) {
        int end = tokens.get(i).end();
        return end >= text.length() || Characters.isSpace(text.charAt(end));
    }

    private boolean canBegin(int i, boolean strict, boolean plain) {
        int k = i;
        while (k < tokens.size() && k < i + 4 && isOpener(k)) {
            k++;
        }
        if (k == tokens.size()) {
            return true;
        }
        char c = first(k);
        if (Character.isUpperCase(c) || Character.isTitleCase(c)) {
            return true;
        }
        if (Character.isDigit(c) || c == '$' || c == '\u20ac' || c == '\u00a3') {
            return !strict;
        }
        if (c == '@' || c == '#' || c == '*' || c == '\u2022' || Characters.isDash(c) || c == '-') {
            return !strict
                    && lineBreakBetween(tokens.get(i - 1).end(), tokens.get(i).start());
        }
        return Character.isLetter(c) && (plain || !Character.isLowerCase(c));
    }

    private boolean isOpener(int i) {
        char c = first(i);
        return Characters.isOpening(c) || Characters.isStraightQuote(c) || c == '`' || c == '\u201d';
    }

    /** Whether a short name and a verb of saying follow, as after a quoted question. */
    private boolean saidBy(int next) {
        for (int k = next; k < tokens.size() && k < next + 5; k++) {
            String word = word(k);
            if (SAYING.contains(word)) {
                return true;
            }
            if (!Character.isUpperCase(word.charAt(0))) {
                return false;
            }
        }
        return false;
    }

    private boolean blankLineAfter(int i) {
        int breaks = 0;
        for (int k = tokens.get(i).end(); k < tokens.get(i + 1).start(); k++) {
            if (text.charAt(k) == '\n' || text.charAt(k) == '\u2029') {
                breaks++;
            }
        }
        return breaks >= 2;
    }

    private boolean lineBreakBetween(int from, int to) {
        return text.substring(from, to).indexOf('\n') >= 0;
    }

    private String word(int i) {
        return tokens.get(i).of(text);
    }

    private char first(int i) {
        return text.charAt(tokens.get(i).start());
    }

    private char last(int i) {
        return text.charAt(tokens.get(i).end() - 1);
    }

    /** Words of one kind from the list. */
    private static Set<String> words(String kind) {
        Set<String> words = new HashSet<>();
        for (String row : WordFile.rows("sentence-words.tsv")) {
            String[] parts = row.split("\t", -1);
            if (parts[0].equals(kind)) {
                words.add(parts[1]);
            }
        }
        return words;
    }
}

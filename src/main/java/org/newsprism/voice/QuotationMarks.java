package org.newsprism.voice;

import java.util.ArrayList;
import java.util.List;
import org.newsprism.corpus.Span;

/**
 * Finds the stretches of a text between quotation marks: curly, straight, single, low or angled. Only outermost
 * stretches are given; apostrophes are no marks. A mark without a partner is dropped at the end of its paragraph, unless
 * the next paragraph takes the quotation up again or it plainly opens one.
 */
final class QuotationMarks {
    private final String text;
    private final List<Stretch> found = new ArrayList<>();

    private QuotationMarks(String text) {
        this.text = text;
    }

    /**
     * The outermost stretches in text order.
     *
     * @param paragraphs in text order, without overlaps; no stretch reaches from one into another
     */
    static List<Stretch> scan(String text, List<Span> paragraphs) {
        QuotationMarks marks = new QuotationMarks(text);
        boolean open = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean reopens = i + 1 < paragraphs.size() && marks.beginsWithMark(paragraphs.get(i + 1));
            open = marks.scan(paragraphs.get(i), open, reopens);
        }
        return List.copyOf(marks.found);
    }

    private boolean beginsWithMark(Span paragraph) {
        return paragraph.length() > 0 && "“„«\"".indexOf(text.charAt(paragraph.start())) >= 0;
    }

    /** Scans one paragraph; true when its last quotation goes on in the next. */
    private boolean scan(Span paragraph, boolean continues, boolean reopens) {
        SingleMarks singles = new SingleMarks(text, paragraph);
        int end = paragraph.end();
        int open = -1;
        int depth = 0;
        boolean first = continues;
        int i = paragraph.start();
        while (i < end) {
            int width = width(i, end);
            if (open < 0) {
                int close = width > 0 ? -1 : singles.closeOf(i);
                int value = width > 0 ? endOfValue(i, end) : -1;
                if (value > 0) {
                    i = value;
                } else if (width > 0 && opens(i, width, paragraph)) {
                    open = i;
                    depth = 0;
                } else if (close > 0) {
                    found.add(new Stretch(new Span(i, close + 1), false));
                    i = close;
                }
            } else if (width > 0) {
                if (closes(i, width, open, paragraph)) {
                    if (depth > 0) {
                        depth--;
                    } else {
                        found.add(new Stretch(new Span(open, i + width), first));
                        first = false;
                        open = -1;
                    }
                } else if (nests(i, end)) {
                    depth++;
                } else {
                    // A second opening mark: the first one never found its partner.
                    open = i;
                    first = false;
                }
            }
            i += Math.max(1, width);
        }
        if (open < 0) {
            return false;
        }
        if (reopens || first || beginsQuotation(open, paragraph)) {
            found.add(new Stretch(new Span(open, end), first));
            return reopens;
        }
        scanSingles(singles, open + 1, end);
        return false;
    }

    private void scanSingles(SingleMarks singles, int from, int end) {
        for (int i = from; i < end; i++) {
            int close = singles.closeOf(i);
            if (close > 0) {
                found.add(new Stretch(new Span(i, close + 1), false));
                i = close;
            }
        }
    }

    /** {@code <a name="Echo">}: where the value of a markup attribute that opens at i ends; -1 when none does. */
    private int endOfValue(int i, int end) {
        if (i == 0 || text.charAt(i) != '"' || text.charAt(i - 1) != '=') {
            return -1;
        }
        int close = text.indexOf('"', i + 1);
        return close > 0 && close < end ? close : -1;
    }

    /** How many positions the double mark at i takes; 0 when there is none. */
    private int width(int i, int end) {
        char c = text.charAt(i);
        if ("\"“”„‟«»".indexOf(c) >= 0) {
            return 1;
        }
        boolean twice = i + 1 < end && text.charAt(i + 1) == c;
        return twice && (c == '`' || c == '\'') ? 2 : 0;
    }

    private boolean opens(int i, int width, Span paragraph) {
        boolean after = i + width < paragraph.end() && !Character.isWhitespace(text.charAt(i + width));
        if (i > paragraph.start() && text.charAt(i - 1) == '=') {
            // The value of a markup attribute.
            return false;
        }
        boolean before = i == paragraph.start() || !isEndOfWord(text.charAt(i - 1));
        return switch (text.charAt(i)) {
            case '“', '„', '‟', '«', '`' -> true;
            case '"' -> before ? i + width < paragraph.end() : after && isWord(text.charAt(i + width));
            default -> before && after;
        };
    }

    private boolean closes(int i, int width, int open, Span paragraph) {
        boolean spaceAfter = i + width >= paragraph.end() || !Character.isLetterOrDigit(text.charAt(i + width));
        boolean spaceBefore = Character.isWhitespace(text.charAt(i - 1));
        char opener = text.charAt(open);
        return switch (text.charAt(i)) {
            case '”' -> true;
            case '»' -> opener != '»';
            case '«' -> opener == '»';
            case '“' -> opener == '„' || (!spaceBefore && spaceAfter);
            // “…,”Jane Roe said: no blank behind the mark.
            case '"', '\'' -> spaceAfter || (!spaceBefore && isEndOfWord(text.charAt(i - 1)));
            default -> false;
        };
    }

    /** Whether an opening mark inside an open quotation has a closing mark of its own before the outer one's. */
    private boolean nests(int i, int end) {
        if (text.charAt(i) != '“' && text.charAt(i) != '«') {
            return false;
        }
        char close = text.charAt(i) == '“' ? '”' : '»';
        int closed = 0;
        // Nested quotations are short: looking this far keeps hostile input linear.
        int limit = Math.min(end, i + 400);
        for (int j = i + 1; j < limit && closed < 2; j++) {
            char c = text.charAt(j);
            if (c == text.charAt(i)) {
                return false;
            }
            if (c == close) {
                closed++;
            }
        }
        return closed == 2;
    }

    private boolean beginsQuotation(int open, Span paragraph) {
        int i = open - 1;
        while (i >= paragraph.start() && Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return i < paragraph.start() || text.charAt(i) == ':' || text.charAt(i) == ',';
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    private static boolean isEndOfWord(char c) {
        return isWord(c) || ".,!?;:)]%’'".indexOf(c) >= 0;
    }
}

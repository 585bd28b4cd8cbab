package org.newsprism.language;

import java.util.ArrayList;
import java.util.List;
import org.newsprism.corpus.Span;

/**
 * The tag of each double quotation mark of a paragraph, which follows from whether it opens or closes: curly and angled
 * marks by their shape, straight ones by the spaces around them and, where these do not tell, by whether one is open.
 */
final class MarkTags {

    /** The Penn Treebank's tag of a mark that opens. */
    static final String OPENING = "``";

    /** The Penn Treebank's tag of a mark that closes. */
    static final String CLOSING = "''";

    private MarkTags() {}

    /**
     * A tag for each word of a paragraph, empty where the word is no double quotation mark.
     *
     * @param words the paragraph's words in text order
     */
    static List<String> of(String text, List<Span> words) {
        List<String> tags = new ArrayList<>(words.size());
        char open = 0;
        for (Span word : words) {
            char mark = word.length() == 1 ? text.charAt(word.start()) : 0;
            if ("\"\uff02\u201c\u201d\u201e\u201f\u00ab\u00bb".indexOf(mark) < 0) {
                tags.add("");
                continue;
            }
            boolean opens = opens(text, word.start(), open);
            tags.add(opens ? OPENING : CLOSING);
            open = opens ? mark : 0;
        }
        return List.copyOf(tags);
    }

    private static boolean opens(String text, int at, char open) {
        char mark = text.charAt(at);
        return switch (mark) {
            case '\u201e', '\u201f' -> true;
            case '\u201d' -> false;
            case '\u201c' -> open != '\u201e';
            case '\u00ab' -> open != '\u00bb';
            case '\u00bb' -> open == 0 && !isSpace(text, at + 1);
            default -> straightOpens(text, at, open);
        };
    }

    private static boolean straightOpens(String text, int at, char open) {
        boolean spaceBefore = isSpace(text, at - 1) || Characters.isOpening(text.charAt(at - 1));
        boolean spaceAfter = isSpace(text, at + 1);
        return spaceBefore == spaceAfter ? open == 0 : spaceBefore;
    }

    private static boolean isSpace(String text, int at) {
        return at < 0 || at >= text.length() || Characters.isSpace(text.charAt(at));
    }
}

package org.newsprism.language;

/** Which characters play which part in a text, curly and straight forms alike. */
final class Characters {

    private Characters() {}

    /** White space of any kind: Java's, the non-breaking ones, and marks of no width. */
    static boolean isSpace(char c) {
        return c <= ' '
                || (c >= 0x7f && c <= 0xa0)
                || (c > 0xff && (Character.isSpaceChar(c) || c == '\u200b' || c == '\u2060' || c == '\ufeff'));
    }

    /** A letter, digit, combining mark or half of a pair that stands for one. */
    static boolean isWord(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
        }
        return Character.isLetterOrDigit(c) || isMark(c);
    }

    /** A mark that belongs to the letter before it, soft hyphens and joiners included. */
    static boolean isMark(char c) {
        if (c < 0x80) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || c == '\u00ad'
                || c == '\u200c'
                || c == '\u200d';
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02bc' || c == '\u2018' || c == '`' || c == '\u00b4';
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    static boolean isDash(char c) {
        return c == '\u2012' || c == '\u2013' || c == '\u2014' || c == '\u2015';
    }

    /** A mark that only ever closes a quotation or bracket. */
    static boolean isClosing(char c) {
        return c == '\u201d' || c == '\u2019' || c == '\u00bb' || c == '\u203a' || c == ')' || c == ']' || c == '}';
    }

    /** A mark that only ever opens a quotation or bracket. */
    static boolean isOpening(char c) {
        return c == '\u201c'
                || c == '\u201e'
                || c == '\u2018'
                || c == '\u201a'
                || c == '\u00ab'
                || c == '\u2039'
                || c == '('
                || c == '['
                || c == '{';
    }

    /** Quotation marks that open or close as their place says. */
    static boolean isStraightQuote(char c) {
        return c == '"' || c == '\'' || c == '\uff02';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The form the models were trained on: straight quotes, plain hyphens, three full stops. */
    static String plain(String word) {
        StringBuilder plain = null;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            String other = c < 0x80 ? null : plain(c);
            if (other != null && plain == null) {
                plain = new StringBuilder(word.length() + 2).append(word, 0, i);
            }
            if (plain != null) {
                if (other != null) {
                    plain.append(other);
                } else {
                    plain.append(c);
                }
            }
        }
        return plain == null || plain.isEmpty() ? word : plain.toString();
    }

    @org.jspecify.annotations.Nullable
    private static String plain(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u02bc', '\u00b4', '\u201a' -> "'";
            case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> "\"";
            case '\u2010', '\u2011', '\u2012', '\u2013' -> "-";
            case '\u2014', '\u2015' -> "--";
            case '\u2026' -> "...";
            case '\u00ad', '\u200c', '\u200d' -> "";
            default -> null;
        };
    }
}

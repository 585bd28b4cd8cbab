package org.newsprism.language;

/** Web and mail addresses, handles and hashtags, each one word. */
final class WebAddresses {

    private WebAddresses() {}

    /** The end of the web or mail address, handle or hashtag that starts here; {@code from} where there is none. */
    static int end(String text, int from, int to) {
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
        if (!web && !isMail(text, from, to)) {
            return from;
        }
        int i = to;
        while (i > from + 1 && !Characters.isWord(text.charAt(i - 1)) && text.charAt(i - 1) != '/') {
            i--;
        }
        return i;
    }

    private static boolean isMail(String text, int from, int to) {
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
}

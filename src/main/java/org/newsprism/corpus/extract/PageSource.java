package org.newsprism.corpus.extract;

import java.util.Locale;
import java.util.Set;

/**
 * A page's source without what no article is read from: scripts, styles, drawings, comments, and the attributes nobody asks
 * for, embedded pictures among them. They are most of the bytes of a page, and parsing them is most of the time. Elements stay
 * where they are, empty. Where the source is too odd to be sure what a browser would make of it, the rest is left as it is.
 *
 * <p>A tag carries the line it stands on as attribute {@link #LINE} where that is another than the last one given; the text
 * behind it begins there.
 */
final class PageSource {
    static final String LINE = "np-line";

    /** Attributes that some part of extraction reads, or that change how a page is parsed. */
    private static final Set<String> READ = Set.of(
            "class",
            "id",
            "role",
            "aria-hidden",
            "hidden",
            "style",
            "rel",
            "itemprop",
            "property",
            "name",
            "content",
            "datetime",
            "pubdate",
            "type",
            "charset",
            "http-equiv",
            "encoding");

    private static final int LONGEST_NAME = 11;

    /** A longer value is a picture or a program, and no class, address or day. */
    private static final int LONGEST = 4_000;

    /** Elements of which only the place matters. */
    private static final Set<String> BARE = Set.of("img", "source", "br", "option", "iframe", "button", "path", "use");

    /** Elements whose content is text up to their end tag, whatever stands in it. */
    private static final Set<String> RAW =
            Set.of("title", "textarea", "xmp", "iframe", "noembed", "noframes", "style", "script");

    /** What stands in drawings; anything else may end a drawing before its end tag. */
    private static final Set<String> DRAWING = Set.of(
            "animate",
            "circle",
            "clippath",
            "defs",
            "desc",
            "ellipse",
            "filter",
            "g",
            "image",
            "line",
            "lineargradient",
            "mask",
            "path",
            "pattern",
            "polygon",
            "polyline",
            "radialgradient",
            "rect",
            "stop",
            "symbol",
            "text",
            "title",
            "tspan",
            "use");

    private final String html;
    private final char[] source;
    private final StringBuilder kept;
    private int at;
    /** Up to where the source has been copied or left out. */
    private int done;

    private int line = 1;
    /** Up to where line ends have been counted. */
    private int counted;

    private int lastLine = 1;

    private PageSource(String html) {
        this.html = html;
        this.source = html.toCharArray();
        this.kept = new StringBuilder(html.length() / 2);
    }

    /** The source with less in it. */
    static String withoutBallast(String html) {
        return new PageSource(html).read();
    }

    private String read() {
        for (at = html.indexOf('<'); at >= 0 && at + 1 < source.length; at = html.indexOf('<', at)) {
            char next = source[at + 1];
            if (isLetter(next)) {
                if (!startTag()) {
                    break;
                }
            } else if (html.startsWith("<!--", at)) {
                if (!comment()) {
                    break;
                }
            } else if (next == '/' || next == '!' || next == '?') {
                int end = html.indexOf('>', at);
                at = end < 0 ? source.length : end + 1;
            } else {
                at++;
            }
        }
        return kept.append(source, done, source.length - done).toString();
    }

    private boolean comment() {
        int end;
        if (html.startsWith(">", at + 4) || html.startsWith("->", at + 4)) {
            end = html.indexOf('>', at + 4) + 1;
        } else {
            end = html.indexOf("-->", at + 4);
            if (end < 0) {
                return false;
            }
            end += 3;
            // The other way to end a comment, which a browser takes for a slip of the pen.
            for (int i = at + 4; i < end - 3; i++) {
                if (source[i] == '-' && html.startsWith("--!>", i)) {
                    end = i + 4;
                }
            }
        }
        cut(at, end);
        at = end;
        return true;
    }

    /** Copies a start tag with the attributes that are read, and deals with what follows it; false where the rest is left. */
    private boolean startTag() {
        int i = tagEnd(at + 1);
        String name = html.substring(at + 1, i).toLowerCase(Locale.ROOT);
        boolean bare = BARE.contains(name);
        boolean link = name.equals("a");
        boolean json = false;
        int mark = kept.length();
        kept.append(source, done, i - done);
        while (true) {
            boolean closed = false;
            while (i < source.length && (isSpace(source[i]) || source[i] == '/')) {
                closed = source[i] == '/';
                i++;
            }
            if (i < source.length && source[i] == '>') {
                countLines(i);
                if (line != lastLine) {
                    lastLine = line;
                    kept.append(' ').append(LINE).append('=').append(line);
                }
                kept.append(closed ? " />" : ">");
                done = i + 1;
                at = done;
                return content(name, json);
            }
            int from = i++;
            while (i < source.length && !isTagEnd(source[i]) && source[i] != '=') {
                i++;
            }
            int nameEnd = i;
            while (i < source.length && isSpace(source[i])) {
                i++;
            }
            int value = nameEnd;
            if (i < source.length && source[i] == '=') {
                value = i;
                i = valueEnd(i + 1);
            } else {
                i = nameEnd;
            }
            if (i >= source.length) {
                // A tag that the page breaks off in.
                kept.setLength(mark);
                return false;
            }
            if (link && nameEnd - from == 4 && html.regionMatches(true, from, "href", 0, 4)) {
                kept.append(" href");
            } else if (!bare && i - value <= LONGEST && isRead(name, from, nameEnd)) {
                kept.append(' ').append(source, from, i - from);
                json |= html.regionMatches(true, from, "type", 0, 4)
                        && html.substring(value, i).toLowerCase(Locale.ROOT).contains("ld+json");
            }
        }
    }

    private int tagEnd(int from) {
        int i = from;
        while (i < source.length && !isTagEnd(source[i])) {
            i++;
        }
        return i;
    }

    /** Where the value ends that begins somewhere behind an equals sign. */
    private int valueEnd(int from) {
        int i = from;
        while (i < source.length && isSpace(source[i])) {
            i++;
        }
        char quote = i < source.length ? source[i] : ' ';
        if (quote == '"' || quote == '\'') {
            int close = html.indexOf(quote, i + 1);
            return close < 0 ? source.length : close + 1;
        }
        while (i < source.length && !isSpace(source[i]) && source[i] != '>') {
            i++;
        }
        return i;
    }

    private boolean isRead(String tag, int from, int end) {
        if (source[from] == 'd' && html.startsWith("data-", from)) {
            // Most attributes of a page are such, and two of them are read.
            return html.startsWith("testid", from + 5) || html.startsWith("component", from + 5);
        }
        if (end - from > LONGEST_NAME) {
            return false;
        }
        String name = html.substring(from, end).toLowerCase(Locale.ROOT);
        return READ.contains(name) || (name.equals("href") && tag.equals("link"));
    }

    private boolean content(String name, boolean json) {
        if (name.equals("plaintext") || name.equals("math")) {
            return false;
        }
        if (name.equals("svg")) {
            return source[done - 2] == '/' || drawing();
        }
        if (!RAW.contains(name)) {
            return true;
        }
        int end = endTag(name, done);
        if (end < 0) {
            return false;
        }
        boolean program = name.equals("script");
        if (program && nested(done, end)) {
            return false;
        }
        if ((program && !json) || name.equals("style")) {
            cut(done, end);
        }
        at = end;
        return true;
    }

    /** Leaves out what a drawing holds, when nothing in it can end the drawing before its end tag. */
    private boolean drawing() {
        int from = done;
        int depth = 1;
        int i = done;
        while (true) {
            i = html.indexOf('<', i);
            if (i < 0 || i + 1 >= source.length) {
                return false;
            }
            boolean end = source[i + 1] == '/';
            int name = end ? i + 2 : i + 1;
            int stop = tagEnd(name);
            String tag = html.substring(name, stop).toLowerCase(Locale.ROOT);
            int close = html.indexOf('>', stop);
            if (close < 0) {
                return false;
            }
            if (tag.equals("svg")) {
                depth += end ? -1 : source[close - 1] == '/' ? 0 : 1;
                if (depth == 0) {
                    cut(from, i);
                    at = close + 1;
                    return true;
                }
            } else if (!DRAWING.contains(tag)) {
                // A style, a comment, a paragraph that ends the drawing: left to the parser.
                at = i;
                return true;
            }
            i = close + 1;
        }
    }

    /** Where the end tag of an element begins; -1 where there is none. */
    private int endTag(String name, int from) {
        for (int i = html.indexOf("</", from); i >= 0; i = html.indexOf("</", i + 2)) {
            int after = i + 2 + name.length();
            if (html.regionMatches(true, i + 2, name, 0, name.length())
                    && after < source.length
                    && isTagEnd(source[after])) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a script writes a script inside a comment: then its end tag may not be its own. */
    private boolean nested(int from, int end) {
        for (int i = from; i < end; i++) {
            if (source[i] == '<' && html.startsWith("<!--", i)) {
                for (int j = i + 4; j < end; j++) {
                    if (source[j] == '<' && html.regionMatches(true, j + 1, "script", 0, 6)) {
                        return true;
                    }
                }
                return false;
            }
        }
        return false;
    }

    /** Leaves out a stretch; what is before it is copied. */
    private void cut(int from, int end) {
        kept.append(source, done, from - done);
        done = end;
    }

    private void countLines(int end) {
        for (int i = counted; i < end; i++) {
            if (source[i] == '\n') {
                line++;
            }
        }
        counted = end;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private static boolean isTagEnd(char c) {
        return c == '>' || c == '/' || isSpace(c);
    }
}

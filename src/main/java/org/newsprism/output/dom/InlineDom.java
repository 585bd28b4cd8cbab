package org.newsprism.output.dom;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.newsprism.report.Inline;

/** Runs of words as elements. */
final class InlineDom {
    /** Longer ones may break after all, or they would run off the page. */
    private static final int LONGEST_KEPT = 20;

    private final Anchors anchors;

    InlineDom(Anchors anchors) {
        this.anchors = anchors;
    }

    void append(Element parent, List<Inline> words) {
        for (Inline run : words) {
            append(parent, run);
        }
    }

    private void append(Element parent, Inline run) {
        if (run instanceof Inline.Link link && anchors.leadTo(link.anchor())) {
            text(parent.appendElement("a").attr("href", "#" + link.anchor()), link.text());
        } else if (run instanceof Inline.Web web && outside(web.address())) {
            text(parent.appendElement("a").attr("href", web.address()).attr("rel", "noopener noreferrer"), web.text());
        } else {
            text(element(parent, run), run.text());
        }
    }

    private static Element element(Element parent, Inline run) {
        if (run instanceof Inline.Strong) {
            return parent.appendElement("b");
        } else if (run instanceof Inline.Emphasis) {
            return parent.appendElement("i");
        } else if (run instanceof Inline.Code) {
            return parent.appendElement("code");
        } else if (run instanceof Inline.Cut) {
            return parent.appendElement("del");
        } else if (run instanceof Inline.Mark) {
            return parent.appendElement("mark");
        } else if (run instanceof Inline.Target target) {
            return parent.appendElement("span").addClass("target").attr("id", target.id());
        }
        return parent; // plain words, and links that lead nowhere
    }

    /** Only what a browser opens as a page: an address may come from a user's table. */
    private static boolean outside(String address) {
        String start = address.toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://");
    }

    /** Words, with numbers such as −0.42 or S-400 kept whole: line breakers part them at the hyphen. */
    static void text(Element parent, String text) {
        int plain = 0;
        int start = 0;
        while (start < text.length()) {
            int end = start;
            boolean digit = false;
            boolean hyphen = false;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                char c = text.charAt(end);
                digit |= Character.isDigit(c);
                hyphen |= c == '-' || c == '\u2212' || c == '\u2013' || c == '/' || c == '.';
                end++;
            }
            if (digit && hyphen && end - start <= LONGEST_KEPT) {
                parent.appendText(text.substring(plain, start));
                parent.appendElement("span").addClass("nb").text(text.substring(start, end));
                plain = end;
            }
            start = end + 1;
        }
        parent.appendText(text.substring(plain));
    }
}

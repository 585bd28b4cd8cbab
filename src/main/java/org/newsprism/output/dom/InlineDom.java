package org.newsprism.output.dom;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.newsprism.report.Inline;

/** Runs of words as elements. */
final class InlineDom {
    private final Anchors anchors;

    InlineDom(Anchors anchors) {
        this.anchors = anchors;
    }

    /** Longer links may end a line inside. */
    private static final int SHORT = 30;

    void append(Element parent, List<Inline> words) {
        for (int i = 0; i < words.size(); i++) {
            String next = i + 1 < words.size() && words.get(i + 1) instanceof Inline.Plain plain ? plain.text() : "";
            boolean marked = !next.isEmpty() && ",.;:)".indexOf(next.charAt(0)) >= 0;
            if (marked
                    && words.get(i) instanceof Inline.Link link
                    && link.text().length() <= SHORT) {
                // A line may end between two elements: the mark behind a link must not begin the next one.
                Element kept = parent.appendElement("span").addClass("kept");
                append(kept, link);
                kept.appendText(next.substring(0, 1));
                parent.appendText(next.substring(1));
                i++;
            } else {
                append(parent, words.get(i));
            }
        }
    }

    private void append(Element parent, Inline run) {
        if (run instanceof Inline.Link link && anchors.leadTo(link.anchor())) {
            parent.appendElement("a").attr("href", "#" + link.anchor()).appendText(link.text());
        } else if (run instanceof Inline.Web web && outside(web.address())) {
            parent.appendElement("a")
                    .attr("href", web.address())
                    .attr("rel", "noopener noreferrer")
                    .appendText(web.text());
        } else {
            element(parent, run).appendText(run.text());
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
}

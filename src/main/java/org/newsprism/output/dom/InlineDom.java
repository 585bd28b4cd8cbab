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

    void append(Element parent, List<Inline> words) {
        for (Inline run : words) {
            append(parent, run);
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

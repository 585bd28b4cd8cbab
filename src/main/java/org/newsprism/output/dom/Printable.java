package org.newsprism.output.dom;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Passes every text of a page through a change of letters. */
public final class Printable {
    private static final List<String> SHOWN = List.of("alt", "name", "content");

    private Printable() {}

    /** Changes text nodes and the attributes that readers meet: alternative texts, bookmarks, properties. */
    public static void make(Document page, UnaryOperator<String> change) {
        for (Element element : page.getAllElements()) {
            if (element.tagName().equals("style")) {
                continue;
            }
            for (TextNode node : element.textNodes()) {
                String before = node.getWholeText();
                String after = change.apply(before);
                if (!after.equals(before)) {
                    node.text(after);
                }
            }
            for (String name : SHOWN) {
                if (element.hasAttr(name)) {
                    element.attr(name, change.apply(element.attr(name)));
                }
            }
        }
    }
}

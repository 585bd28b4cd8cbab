package org.newsprism.corpus.format;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Text in fields that may hold HTML: feeds and interfaces of news sites give paragraphs as elements. */
final class Markup {
    private static final Pattern TAG =
            Pattern.compile("(?i)</?(?:p|br|div|span|a|b|i|em|strong|li|ul|h[1-6]|img|blockquote)\\b[^<>]{0,2000}>");
    private static final Pattern ENTITY = Pattern.compile("&(?:#\\d{2,6}|#x[0-9a-fA-F]{2,5}|[a-z]{2,8});");
    private static final int MAX_DEPTH = 200;

    private Markup() {}

    /** The field's text, paragraphs on lines of their own; unchanged where it holds no HTML. */
    static String text(String field) {
        if (!TAG.matcher(field).find()) {
            return unescaped(field);
        }
        Element body = Jsoup.parse(field, "", Parser.htmlParser().setMaxDepth(MAX_DEPTH))
                .body();
        body.select("script, style, noscript, template").remove();
        return text(body);
    }

    /** The field's text on one line. */
    static String line(String field) {
        return text(field).replaceAll("[\\s\\u00a0]++", " ").strip();
    }

    /** The text of an element, a line for each block in it. */
    static String text(Element element) {
        StringBuilder text = new StringBuilder();
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode words) {
                            String inline = words.getWholeText().replaceAll("[\\s\\u00a0]++", " ");
                            boolean fresh = text.length() == 0 || text.charAt(text.length() - 1) == '\n';
                            text.append(fresh ? inline.stripLeading() : inline);
                        } else if (node instanceof Element inner && (inner.isBlock() || inner.nameIs("br"))) {
                            newLine(text);
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (node instanceof Element inner && inner.isBlock()) {
                            newLine(text);
                        }
                    }
                },
                element);
        return text.toString().strip();
    }

    private static void newLine(StringBuilder text) {
        while (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    private static String unescaped(String field) {
        return ENTITY.matcher(field).find() ? Parser.unescapeEntities(field, false) : field;
    }
}

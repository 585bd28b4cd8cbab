package org.newsprism.corpus.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Factiva's HTML export: a {@code div.article} for each, with two-letter fields in a table or with blocks one below the other.
 */
final class FactivaPage implements ArticleFormat {
    private static final int MAX_DEPTH = 200;

    @Override
    public String name() {
        return "Factiva export (.html)";
    }

    @Override
    public boolean accepts(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".html") || name.endsWith(".htm");
    }

    @Override
    public boolean recognises(SourceFile file) {
        String page = file.start(file.bytes().length);
        return page.contains("class=\"article")
                && (page.contains("Factiva") || page.contains("articleParagraph"))
                && page.contains("Document ");
    }

    @Override
    public List<Reading> read(SourceFile file) {
        String text;
        try {
            text = TextDecoder.decode(file.bytes(), Html.declaredCharset(file.bytes()))
                    .text();
        } catch (NotText e) {
            return List.of(new Reading.Refused(0, "The file " + e.reason() + "."));
        }
        Document page =
                Jsoup.parse(text, "", Parser.htmlParser().setTrackPosition(true).setMaxDepth(MAX_DEPTH));
        List<Reading> readings = new ArrayList<>();
        for (Element article : page.select("div.article, div[class^=article ]")) {
            if (article.parents().stream().noneMatch(outer -> outer.hasClass("article"))) {
                readings.add(Factiva.article(lines(article), readings.size() + 1));
            }
        }
        return readings;
    }

    /** The article's blocks; a field's two letters stand before its value, as in the text export. */
    private static List<Printed> lines(Element article) {
        List<Printed> lines = new ArrayList<>();
        for (Element block : article.select("tr, p, div, span.enHeadline, h1, h2, h3")) {
            boolean leaf = block.select("tr, p, div, h1, h2, h3").size() <= 1;
            boolean row = block.nameIs("tr");
            boolean inRow = !row && block.closest("tr") != null;
            if (inRow || (!leaf && !row) || block.nameIs("span")) {
                continue;
            }
            int number = Math.max(1, block.sourceRange().start().lineNumber());
            if (row && block.select("> td").size() > 1) {
                String code = block.select("> td").get(0).text().strip();
                String[] value = Markup.text(block.select("> td").get(1)).split("\n", -1);
                lines.add(new Printed(code + " " + value[0], number));
                for (int i = 1; i < value.length; i++) {
                    lines.add(new Printed(value[i], number));
                }
            } else {
                for (String line : Markup.text(block).split("\n", -1)) {
                    lines.add(new Printed(line, number));
                }
            }
        }
        return lines;
    }
}

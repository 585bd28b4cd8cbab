package org.newsprism.corpus.format;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A news feed, RSS or Atom: each entry is an article where it brings the text, else a headline with its teaser. */
final class Feed implements ArticleFormat {
    private static final int TOP = 4_096;

    @Override
    public String name() {
        return "news feed (.rss, .atom, .xml)";
    }

    @Override
    public boolean accepts(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".rss") || name.endsWith(".atom") || name.endsWith(".xml");
    }

    @Override
    public boolean describes() {
        return true;
    }

    @Override
    public List<Reading> read(SourceFile file) {
        String top = file.start(TOP);
        if (!top.contains("<rss") && !top.contains("<feed") && !top.contains("<rdf:RDF")) {
            return List.of(new Reading.Refused(0, "The XML is no news feed; expected RSS or Atom."));
        }
        String text;
        try {
            text = TextDecoder.decode(file.bytes(), Optional.empty()).text();
        } catch (NotText e) {
            return List.of(new Reading.Refused(0, "The file " + e.reason() + "."));
        }
        Document feed =
                Jsoup.parse(text, "", Parser.xmlParser().setTrackPosition(true).setMaxDepth(Limits.DEPTH));
        String outlet = text(feed, "channel > title", "feed > title").orElse("");
        List<Row> rows = new ArrayList<>();
        for (Element entry : feed.select("item, entry")) {
            rows.add(row(entry, outlet, rows.size() + 1));
        }
        return Rows.read(rows);
    }

    private static Row row(Element entry, String outlet, int number) {
        Map<Field, String> cells = new EnumMap<>(Field.class);
        text(entry, "> title").ifPresent(title -> cells.put(Field.TITLE, title));
        text(entry, "> content|encoded", "> content").ifPresent(content -> cells.put(Field.TEXT, content));
        text(entry, "> description", "> summary").ifPresent(teaser -> cells.put(Field.LEDE, teaser));
        text(entry, "> source > title", "> source", "> dc|publisher")
                .or(() -> Optional.of(outlet))
                .filter(name -> !name.isBlank())
                .ifPresent(name -> cells.put(Field.OUTLET, name));
        text(entry, "> pubDate", "> published", "> dc|date", "> updated")
                .ifPresent(date -> cells.put(Field.DATE, date));
        text(entry, "> dc|creator", "> author > name", "> author").ifPresent(author -> cells.put(Field.BYLINE, author));
        link(entry).ifPresent(link -> cells.put(Field.URL, link));
        int line = Math.max(1, entry.sourceRange().start().lineNumber());
        return new Row(Integer.toString(number), line, cells);
    }

    private static Optional<String> link(Element entry) {
        return text(entry, "> link")
                .or(() -> entry.select("> link[href]").stream()
                        .filter(link -> !link.hasAttr("rel") || link.attr("rel").equals("alternate"))
                        .map(link -> link.attr("href"))
                        .findFirst());
    }

    private static Optional<String> text(Element element, String... paths) {
        for (String path : paths) {
            Optional<String> found = element.select(path).stream()
                    .map(Element::wholeText)
                    .filter(words -> !words.isBlank())
                    .findFirst();
            if (found.isPresent()) {
                return found.map(String::strip);
            }
        }
        return Optional.empty();
    }
}

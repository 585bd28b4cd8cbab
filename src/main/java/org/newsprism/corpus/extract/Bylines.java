package org.newsprism.corpus.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds who signed an article: structured data, meta tags, then the visible byline. */
final class Bylines {
    private Bylines() {}

    static List<String> of(Document page, PageMetadata metadata, MainContent content) {
        Set<String> names = new LinkedHashSet<>();
        for (JsonNode article : metadata.articles()) {
            collect(article.path("author"), names);
            if (!names.isEmpty()) {
                return List.copyOf(names);
            }
        }
        Optional<String> declared = metadata.first(
                "author",
                "parsely-author",
                "sailthru.author",
                "byl",
                "dc.creator",
                "article:author_name",
                "article:author");
        declared.filter(name -> !name.startsWith("http")).ifPresent(name -> add(name, names));
        if (!names.isEmpty()) {
            return List.copyOf(names);
        }
        for (String query : List.of("a[rel~=author]", "[itemprop~=author]")) {
            for (Element element : page.select(query)) {
                add(element.text(), names);
            }
            if (!names.isEmpty()) {
                return List.copyOf(names);
            }
        }
        return List.of();
    }

    private static void collect(JsonNode author, Set<String> names) {
        if (author.isArray()) {
            author.forEach(one -> collect(one, names));
        } else if (author.isObject()) {
            JsonLd.text(author.path("name")).ifPresent(name -> add(name, names));
        } else {
            JsonLd.text(author).ifPresent(name -> add(name, names));
        }
    }

    private static void add(String raw, Set<String> names) {
        for (String name : ByLine.names(raw)) {
            names.add(name);
        }
    }
}

package org.newsprism.corpus.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds who signed an article.
 *
 * <p>Persons named in structured data or meta tags come first; a printed byline that names some of the same persons is
 * preferred to them, because structured data often lists editors and reviewers too. Bodies (a news agency, the outlet
 * itself) are returned only where no person is named.
 */
final class Bylines {
    private static final int MOST_AUTHORS = 6;
    private static final int LONGEST = 100;

    private final PageMetadata metadata;
    private final Set<String> persons = new LinkedHashSet<>();
    private final Set<String> bodies = new LinkedHashSet<>();

    private Bylines(PageMetadata metadata) {
        this.metadata = metadata;
    }

    static List<String> of(PageMetadata metadata, PageText text) {
        Bylines declared = new Bylines(metadata);
        for (JsonNode article : metadata.articles()) {
            declared.collect(article.path("author"));
        }
        if (declared.persons.isEmpty()) {
            metadata.first("author", "parsely-author", "sailthru.author", "byl", "dc.creator", "article:author")
                    .ifPresent(declared::add);
        }
        List<String> printed = printed(metadata, text);
        if (declared.persons.isEmpty()) {
            return printed.isEmpty() ? List.copyOf(declared.bodies) : printed;
        }
        List<String> both = declared.persons.stream()
                .filter(name -> printed.stream().anyMatch(other -> WordOverlap.share(name, other) >= 0.4))
                .toList();
        return both.isEmpty() ? List.copyOf(declared.persons) : both;
    }

    private static List<String> printed(PageMetadata metadata, PageText text) {
        Bylines printed = new Bylines(metadata);
        for (TextBlock block : text.nearHeadline(4, 14)) {
            String words = block.text();
            if (words.length() <= 150 && ByLine.isSigned(words)) {
                printed.add(words);
            }
            if (!printed.persons.isEmpty()) {
                return List.copyOf(printed.persons);
            }
        }
        printed.addFrom(text.authors, MOST_AUTHORS);
        if (printed.persons.isEmpty()) {
            printed.addFrom(text.bylines, 1);
        }
        return List.copyOf(printed.persons);
    }

    private void addFrom(List<Element> elements, int most) {
        for (Element element : elements) {
            if (persons.size() >= most) {
                return;
            }
            String words = element.text();
            if (words.length() <= LONGEST) {
                add(words);
            }
        }
    }

    private void collect(JsonNode author) {
        if (author.isArray()) {
            author.forEach(this::collect);
        } else if (author.isObject()) {
            Optional<String> name = JsonLd.text(author.path("name"));
            if (author.path("@type").asText().endsWith("Organization")) {
                name.ifPresent(bodies::add);
            } else {
                name.ifPresent(this::add);
                author.path("name").forEach(this::collect);
            }
        } else {
            JsonLd.text(author).ifPresent(this::add);
        }
    }

    private void add(String raw) {
        if (isOutlet(raw)) {
            bodies.add(raw.strip());
            return;
        }
        for (String name : ByLine.names(raw)) {
            if (isOutlet(name) || ByLine.isBody(name)) {
                bodies.add(name);
            } else if (persons.stream().noneMatch(other -> same(other, name))) {
                persons.add(name);
            }
        }
    }

    private static boolean same(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }

    private boolean isOutlet(String name) {
        return metadata.site()
                        .filter(site -> WordOverlap.share(site, name) >= 0.6)
                        .isPresent()
                || metadata.articles().stream()
                        .map(article -> JsonLd.text(article.path("publisher").path("name")))
                        .flatMap(Optional::stream)
                        .anyMatch(publisher -> WordOverlap.share(publisher, name) >= 0.6);
    }
}

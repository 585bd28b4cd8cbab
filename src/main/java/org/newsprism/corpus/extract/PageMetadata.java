package org.newsprism.corpus.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself to machines: its meta tags, its canonical address and its JSON-LD.
 *
 * @param meta the first non-blank content of each meta tag by lower-case name or property
 * @param canonical the canonical link's address, if any
 * @param articles JSON-LD objects of article types, in page order
 * @param title the title element's text, white space folded
 */
record PageMetadata(Map<String, String> meta, Optional<String> canonical, List<JsonNode> articles, String title) {

    private static final int LONGEST = 2_000;

    static PageMetadata of(Document page) {
        Map<String, String> meta = new LinkedHashMap<>();
        for (Element tag : page.getElementsByTag("meta")) {
            String name = tag.hasAttr("property") ? tag.attr("property") : tag.attr("name");
            if (name.isEmpty()) {
                name = tag.attr("itemprop");
            }
            String content = tag.attr("content").strip();
            if (!name.isEmpty() && !content.isEmpty() && content.length() <= LONGEST) {
                meta.putIfAbsent(name.toLowerCase(Locale.ROOT), content);
            }
        }
        Optional<String> canonical = page.getElementsByTag("link").stream()
                .filter(link -> link.attr("rel").equalsIgnoreCase("canonical"))
                .map(link -> link.attr("href").strip())
                .filter(href -> href.startsWith("http"))
                .findFirst();
        return new PageMetadata(meta, canonical, JsonLd.articles(page), page.title());
    }

    /** The first of these meta tags that the page has. */
    Optional<String> first(String... names) {
        for (String name : names) {
            String content = meta.get(name);
            if (content != null) {
                return Optional.of(content);
            }
        }
        return Optional.empty();
    }

    Optional<String> url() {
        return canonical.or(() -> first("og:url").filter(url -> url.startsWith("http")));
    }

    Optional<String> site() {
        return first("og:site_name", "application-name")
                .or(() -> articles.stream()
                        .map(article -> JsonLd.text(article.path("publisher").path("name")))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /** A text field of the page's article objects, the first that is not blank. */
    Optional<String> article(String field) {
        return articles.stream()
                .map(article -> JsonLd.text(article.path(field)))
                .flatMap(Optional::stream)
                .findFirst();
    }
}

package org.newsprism.corpus.extract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The structured data a page carries in {@code script} elements of type {@code application/ld+json}. */
final class JsonLd {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private static final int MOST_NODES = 20_000;

    private JsonLd() {}

    /** The objects whose type says article, report or blog posting, in page order. */
    static List<JsonNode> articles(Document page) {
        List<JsonNode> articles = new ArrayList<>();
        for (Element script : page.getElementsByTag("script")) {
            if (script.attr("type").strip().equalsIgnoreCase("application/ld+json")) {
                parse(script.data()).ifPresent(tree -> collect(tree, articles));
            }
        }
        return articles;
    }

    private static Optional<JsonNode> parse(String json) {
        String bare = json.strip();
        if (bare.startsWith("<!--")) {
            bare = bare.substring(4);
        }
        if (bare.endsWith("-->")) {
            bare = bare.substring(0, bare.length() - 3);
        }
        try {
            return Optional.ofNullable(MAPPER.readTree(bare));
        } catch (JsonProcessingException broken) {
            // A page with broken structured data is a page without it: the visible text is read all the same.
            return Optional.empty();
        }
    }

    private static void collect(JsonNode tree, List<JsonNode> articles) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(tree);
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = open.removeFirst();
            if (node.isObject() && isArticle(node.path("@type"))) {
                articles.add(node);
            } else if (node.isArray()) {
                node.forEach(open::addLast);
            } else if (node.isObject()) {
                for (String key : List.of("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "hasPart")) {
                    if (!node.path(key).isMissingNode()) {
                        open.addLast(node.path(key));
                    }
                }
            }
        }
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticle(one)) {
                    return true;
                }
            }
            return false;
        }
        String name = type.asText();
        return name.endsWith("Article")
                || name.endsWith("Report")
                || (name.endsWith("Posting") && !name.equals("JobPosting"));
    }

    /** A node's words with entities resolved and white space folded; empty when it has none. */
    static Optional<String> text(JsonNode node) {
        if (!node.isTextual()) {
            return Optional.empty();
        }
        String text = Parser.unescapeEntities(node.asText(), false).strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}

package org.newsprism.corpus.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One JSON object as a row: its values as words, those of inner objects that only wrap them as well. */
final class JsonRow {
    /** Reads JSON within bounds. */
    static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.DEPTH)
                    .maxStringLength((int) Limits.DOCUMENT_BYTES)
                    .build())
            .build());

    /** Inner objects whose values belong to the article: search servers and the interfaces of news sites. */
    private static final Set<String> WRAPPERS = Set.of("fields", "source", "attributes", "article", "data", "metadata");

    /** Inside an object that stands for one value, the name of that value. */
    private static final List<String> INNER =
            List.of("name", "title", "main", "rendered", "value", "text", "uri", "literal");

    private JsonRow() {}

    static Row of(JsonNode object, String part, int line) {
        Map<String, String> cells = new HashMap<>();
        collect(object, cells, 0);
        return new Row(part, line, Field.of(cells));
    }

    /** Whether the object holds words of an article. */
    static boolean article(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return Field.anyWords(names);
    }

    private static void collect(JsonNode object, Map<String, String> cells, int depth) {
        object.properties().forEach(property -> {
            String key = Field.key(property.getKey());
            words(property.getValue(), Field.anyWords(List.of(key)) ? "\n" : ", ")
                    .filter(value -> !value.isBlank())
                    .ifPresent(value -> cells.putIfAbsent(key, value));
        });
        object.properties().forEach(property -> {
            if (depth < 2 && property.getValue().isObject() && WRAPPERS.contains(Field.key(property.getKey()))) {
                collect(property.getValue(), cells, depth + 1);
            }
        });
    }

    private static Optional<String> words(JsonNode value, String between) {
        if (value.isValueNode()) {
            return value.isNull() ? Optional.empty() : Optional.of(value.asText());
        }
        if (value.isArray()) {
            List<String> all = new ArrayList<>();
            value.forEach(item -> person(item).or(() -> words(item, between)).ifPresent(all::add));
            return all.isEmpty() ? Optional.empty() : Optional.of(String.join(between, all));
        }
        JsonNode parts = value.path("date-parts").path(0);
        if (parts.size() == 3) {
            return Optional.of(parts.path(0).asText() + "-" + parts.path(1).asText() + "-"
                    + parts.path(2).asText());
        }
        for (String inner : INNER) {
            if (value.path(inner).isTextual()) {
                return Optional.of(value.path(inner).asText());
            }
        }
        return Optional.empty();
    }

    /** A name in two parts, as reference managers write it. */
    private static Optional<String> person(JsonNode item) {
        return item.path("family").isTextual()
                ? Optional.of((item.path("given").asText("") + " "
                                + item.path("family").asText())
                        .strip())
                : Optional.empty();
    }
}

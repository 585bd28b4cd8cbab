package org.newsprism.corpus.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * JSON with articles as objects: in an array, in an array inside an object (answers of news interfaces), by keys, or alone.
 * Zotero's CSL JSON describes the snapshots beside it.
 */
final class Json implements ArticleFormat {
    private static final int SEARCH_DEPTH = 3;

    @Override
    public String name() {
        return "JSON (.json)";
    }

    @Override
    public boolean accepts(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".json");
    }

    @Override
    public long mostBytes() {
        return Limits.COLLECTION_BYTES;
    }

    @Override
    public boolean describes() {
        return true;
    }

    @Override
    public List<Reading> read(SourceFile file) {
        String text;
        try {
            text = TextDecoder.decode(file.bytes(), Optional.empty()).text();
        } catch (NotText e) {
            return List.of(new Reading.Refused(0, "The file " + e.reason() + "."));
        }
        List<Row> rows = new ArrayList<>();
        List<Reading> refused = new ArrayList<>();
        try (JsonParser parser = JsonRow.MAPPER.createParser(text)) {
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                array(parser, rows, refused);
            } else {
                JsonNode tree = JsonRow.MAPPER.readTree(parser);
                if (tree != null && tree.isObject()) {
                    object(tree, rows);
                }
            }
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            refused.add(new Reading.Refused(
                    line, "The file is not JSON from here on: " + reason(e) + "; what comes after was not read."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (rows.isEmpty() && refused.isEmpty()) {
            refused.add(new Reading.Refused(
                    0, "The file holds no articles; expected JSON objects with a title or text among their names."));
        }
        List<Reading> readings = new ArrayList<>(Rows.read(rows));
        readings.addAll(refused);
        return readings;
    }

    /** Objects of an array, one after another, so that a long array never lies in memory whole. */
    private static void array(JsonParser parser, List<Row> rows, List<Reading> refused) throws IOException {
        int number = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY && number < Limits.ARTICLES) {
            number++;
            int line = Math.max(1, parser.currentTokenLocation().getLineNr());
            JsonNode item = JsonRow.MAPPER.readTree(parser);
            if (item != null && item.isObject()) {
                rows.add(JsonRow.of(item, Integer.toString(number), line));
            } else {
                refused.add(new Reading.Refused(
                        Integer.toString(number),
                        line,
                        "The item is not a JSON object; expected {\"title\": \u2026}."));
            }
        }
    }

    private static void object(JsonNode object, List<Row> rows) {
        Optional<List<JsonNode>> items = items(object, 0);
        if (items.isPresent()) {
            for (JsonNode item : items.get()) {
                String number = Integer.toString(rows.size() + 1);
                rows.add(JsonRow.of(item, number, rows.size() + 1));
            }
        } else if (JsonRow.article(object)) {
            rows.add(JsonRow.of(object, "", 1));
        }
    }

    /** The first list of articles under an object: in an array, or one under each key. */
    private static Optional<List<JsonNode>> items(JsonNode object, int depth) {
        for (JsonNode value : object) {
            if (value.isArray() && value.size() > 0 && value.get(0).isObject() && JsonRow.article(value.get(0))) {
                return Optional.of(list(value));
            }
        }
        List<JsonNode> values = list(object);
        if (!values.isEmpty() && values.stream().allMatch(value -> value.isObject() && JsonRow.article(value))) {
            return Optional.of(values);
        }
        if (depth < SEARCH_DEPTH) {
            for (JsonNode value : object) {
                if (value.isObject()) {
                    Optional<List<JsonNode>> inner = items(value, depth + 1);
                    if (inner.isPresent()) {
                        return inner;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static List<JsonNode> list(JsonNode values) {
        List<JsonNode> list = new ArrayList<>();
        values.forEach(list::add);
        return list;
    }

    /** What is wrong, in one line without the parser's advice to programmers. */
    static String reason(JsonProcessingException e) {
        String message = Optional.ofNullable(e.getOriginalMessage()).orElse("damaged");
        int advice = message.indexOf(": expected");
        return Spelled.shortened(advice > 0 ? message.substring(0, advice) : message);
    }
}

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * JSON with articles as objects: in an array, in an array inside an object (answers of news interfaces), by keys, or alone.
 * Zotero's CSL JSON describes the snapshots beside it.
 */
final class Json extends TextCollection {
    private static final int SEARCH_DEPTH = 3;
    private static final Pattern CHARACTER =
            Pattern.compile("^Unexpected (?:character|close marker) \\(?('[^'\\p{Cntrl}]')");
    private static final Pattern WORD = Pattern.compile("^(?:Unrecognized|Non-standard) token '([^']{1,200})'");

    @Override
    public String name() {
        return "JSON (.json)";
    }

    @Override
    public boolean accepts(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".json");
    }

    @Override
    List<Reading> read(String text) {
        List<Row> rows = new ArrayList<>();
        List<Reading> refused = new ArrayList<>();
        try (JsonParser parser = JsonRow.MAPPER.createParser(text)) {
            int number = 0;
            // Some tools write one value behind the other.
            while (parser.nextToken() != null && rows.size() < Limits.ARTICLES) {
                if (parser.currentToken() == JsonToken.START_ARRAY) {
                    number = array(parser, number, rows, refused);
                } else {
                    int line = Math.max(1, parser.currentTokenLocation().getLineNr());
                    JsonNode tree = JsonRow.MAPPER.readTree(parser);
                    if (tree.isObject()) {
                        number = object(tree, line, number, rows);
                    }
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

    /**
     * Objects of an array, one after another, so that a long array never lies in memory whole.
     *
     * @param before how many items stand before it in the file
     * @return how many stand before what comes next
     */
    private static int array(JsonParser parser, int before, List<Row> rows, List<Reading> refused) throws IOException {
        int number = before;
        int others = 0;
        int firstOther = 0;
        try {
            while (parser.nextToken() != JsonToken.END_ARRAY && rows.size() < Limits.ARTICLES) {
                number++;
                int line = Math.max(1, parser.currentTokenLocation().getLineNr());
                JsonNode item = JsonRow.MAPPER.readTree(parser);
                if (item.isObject()) {
                    rows.add(JsonRow.of(item, Integer.toString(number), line));
                } else {
                    others++;
                    firstOther = firstOther == 0 ? line : firstOther;
                }
            }
        } finally {
            if (others > 0) {
                refused.add(new Reading.Refused(
                        firstOther,
                        (others == 1 ? "An item of the list is" : others + " items of the list are")
                                + " not a JSON object, the first on this line; expected {\"title\": \u2026}."));
            }
        }
        return number;
    }

    private static int object(JsonNode object, int line, int before, List<Row> rows) {
        Optional<List<JsonNode>> items = items(object, 0);
        int number = before;
        if (items.isPresent()) {
            for (JsonNode item : items.get()) {
                rows.add(JsonRow.of(item, Integer.toString(++number), line));
            }
        } else if (JsonRow.article(object)) {
            number++;
            rows.add(JsonRow.of(object, number == 1 ? "" : Integer.toString(number), line));
        }
        return number;
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

    /** What is wrong, in words for people who never wrote JSON; a place is the column on its line. */
    static String reason(JsonProcessingException e) {
        String message = Optional.ofNullable(e.getOriginalMessage()).orElse("");
        String column =
                e.getLocation() == null ? "" : " (column " + e.getLocation().getColumnNr() + ")";
        Matcher character = CHARACTER.matcher(message);
        Matcher word = WORD.matcher(message);
        if (message.contains("end-of-input")) {
            return "it breaks off" + column;
        }
        if (message.contains("nesting depth")) {
            return "objects lie more than " + Limits.DEPTH + " deep inside each other";
        }
        if (message.contains("escape")) {
            return "a backslash stands before a character that needs none" + column;
        }
        if (message.contains("CTRL-CHAR")) {
            return "a line break or control character stands inside a text" + column;
        }
        if (word.find()) {
            return "the word \"" + Spelled.shortened(word.group(1)) + "\" stands without quotation marks" + column;
        }
        if (message.contains("number") || message.contains("numeric")) {
            return "a number is not written as JSON writes it" + column;
        }
        if (character.find()) {
            return "the character " + character.group(1) + " is not expected there" + column;
        }
        return "it breaks the rules of JSON" + column;
    }
}

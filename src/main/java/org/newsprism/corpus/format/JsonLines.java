package org.newsprism.corpus.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A JSON object a line, each an article. */
final class JsonLines extends TextCollection {

    @Override
    public String name() {
        return "JSON lines (.jsonl, .ndjson)";
    }

    @Override
    public boolean accepts(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".jsonl") || name.endsWith(".ndjson") || name.endsWith(".json");
    }

    /** Some write JSON lines into files named {@code .json}: two lines that are each an object. */
    @Override
    public boolean recognises(SourceFile file) {
        if (!file.name().toLowerCase(Locale.ROOT).endsWith(".json")) {
            return true;
        }
        String start = file.start(1 << 20).strip();
        int end = start.indexOf('\n');
        return start.startsWith("{")
                && end > 0
                && start.substring(0, end).strip().endsWith("}")
                && start.substring(end).strip().startsWith("{");
    }

    @Override
    List<Reading> read(String text) {
        List<Row> rows = new ArrayList<>();
        List<Reading> refused = new ArrayList<>();
        List<Integer> starts = Lines.starts(text);
        for (int i = 0; i < starts.size() && rows.size() < Limits.ARTICLES; i++) {
            String line = text.substring(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : text.length());
            if (!line.isBlank()) {
                String part = Integer.toString(i + 1);
                try {
                    JsonNode object = JsonRow.MAPPER.readTree(line);
                    if (object.isObject()) {
                        rows.add(JsonRow.of(object, part, i + 1));
                    } else {
                        refused.add(new Reading.Refused(
                                i + 1, "The line is not a JSON object; expected {\"title\": \u2026}."));
                    }
                } catch (JsonProcessingException e) {
                    refused.add(new Reading.Refused(i + 1, "The line is not JSON: " + Json.reason(e) + "."));
                }
            }
        }
        List<Reading> readings = new ArrayList<>(Rows.read(rows));
        readings.addAll(refused);
        return readings;
    }
}

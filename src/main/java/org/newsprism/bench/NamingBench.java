package org.newsprism.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.newsprism.corpus.Span;
import org.newsprism.framing.AnnotatedText;
import org.newsprism.framing.StudyLists;
import org.newsprism.framing.VariantSet;
import org.newsprism.framing.concept.Concept;
import org.newsprism.framing.concept.Concepts;
import org.newsprism.framing.concept.Reference;

/**
 * Groups the naming mentions of each event of NewsWCL50, whose ten articles by five outlets it reads together. Of the gold
 * lines it reads event, article, text, and of each mention that is no property its id and its place; never a code.
 */
final class NamingBench {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PROPERTY = "PROPERTY";

    private final Function<String, AnnotatedText> annotate;
    private final List<VariantSet> sets = StudyLists.none().variants();

    NamingBench(Function<String, AnnotatedText> annotate) {
        this.annotate = annotate;
    }

    /** The articles of one event, joined from their lines, and where the mentions stand in them. */
    private static final class Event {
        final Map<String, StringBuilder> articles = new LinkedHashMap<>();
        final List<String> ids = new ArrayList<>();
        final List<Reference> references = new ArrayList<>();
    }

    void run(Path in, BufferedWriter out) throws IOException {
        Map<String, Event> events = new LinkedHashMap<>();
        for (String line : Files.readAllLines(in, StandardCharsets.UTF_8)) {
            if (!line.isBlank()) {
                JsonNode gold = JSON.readTree(line);
                add(events.computeIfAbsent(gold.path("event").asText(), name -> new Event()), gold);
            }
        }
        for (Map.Entry<String, Event> event : events.entrySet()) {
            out.write(JSON.writeValueAsString(answer(event.getKey(), event.getValue())));
            out.write('\n');
        }
    }

    private static void add(Event event, JsonNode gold) {
        StringBuilder text = event.articles.computeIfAbsent(gold.path("article").asText(), name -> new StringBuilder());
        int article = new ArrayList<>(event.articles.keySet())
                .indexOf(gold.path("article").asText());
        int base = text.length();
        // A line ends in a written "\n" of the set; two spaces keep every place where it is.
        text.append(gold.path("text").asText().replace("\\n", "  ")).append("\n\n");
        for (JsonNode mention : gold.path("mentions")) {
            if (!mention.path("code_type").asText().equals(PROPERTY)) {
                event.ids.add(mention.path("id").asText());
                event.references.add(new Reference(
                        article,
                        new Span(
                                base + mention.path("start").asInt(),
                                base + mention.path("end").asInt())));
            }
        }
    }

    private ObjectNode answer(String name, Event event) {
        List<AnnotatedText> texts = event.articles.values().stream()
                .map(text -> annotate.apply(text.toString()))
                .toList();
        ObjectNode answer = JSON.createObjectNode();
        answer.put("event", name);
        ArrayNode clusters = answer.putArray("clusters");
        Map<Reference, List<String>> ids = new LinkedHashMap<>();
        for (int i = 0; i < event.ids.size(); i++) {
            ids.computeIfAbsent(event.references.get(i), place -> new ArrayList<>())
                    .add(event.ids.get(i));
        }
        for (Concept concept : Concepts.of(texts, new ArrayList<>(ids.keySet()), sets)) {
            ArrayNode cluster = clusters.addArray();
            concept.references()
                    .forEach(place -> ids.getOrDefault(place, List.of()).forEach(cluster::add));
        }
        return answer;
    }
}

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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsprism.actor.ActorTable;
import org.newsprism.actor.Casting;
import org.newsprism.corpus.ArticleText;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.Zone;
import org.newsprism.framing.AnnotatedText;
import org.newsprism.framing.Evidence;
import org.newsprism.framing.Feature;
import org.newsprism.framing.FeatureId;
import org.newsprism.framing.Features;
import org.newsprism.framing.Search;
import org.newsprism.framing.ToneReading;
import org.newsprism.language.Annotator;
import org.newsprism.language.Document;
import org.newsprism.language.English;
import org.newsprism.voice.QuoteFinder;
import org.newsprism.voice.Quotes;

/**
 * Runs features over the lines of a framing benchmark and writes what its scorer reads: one JSON object a line with the
 * gold line's id. Of a gold line only id and text are read, and for {@code newsmtsc} where the target stands.
 */
public final class FramingBench {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PASSIVE = "passive";
    private static final String PROPERTIES = "newswcl50";
    private static final String TONE = "newsmtsc";
    private static final String NAMING = "wclnames";
    private static final List<String> NOT_BUILT = List.of("polnear", "gvfc", "ukraine");

    private final Annotator annotator = English.load();
    private final QuoteFinder quotes = QuoteFinder.load();
    private final Casting casting = Casting.load(ActorTable.empty());
    private final LoadedScore loaded = new LoadedScore();
    private final Search properties;
    private final ToneReading tone = new ToneReading();
    private final Map<String, Feature> features = new TreeMap<>();

    private FramingBench() {
        Features.shipped().forEach(feature -> features.put(feature.id().value(), feature));
        List<Feature> evaluative = new ArrayList<>(List.of(feature("property-cues"), feature("loaded-words")));
        evaluative.addAll(Features.tone());
        properties = new Search(evaluative);
    }

    /** The tasks that can be run; {@code passive} serves both passive sets. */
    public static List<String> tasks() {
        return List.of(PASSIVE, "babe", "basil", TONE, PROPERTIES, NAMING);
    }

    /**
     * Writes the predictions for one task.
     *
     * @throws NotBuiltException for a task of the scorer that the program cannot do yet
     * @throws IllegalArgumentException for a task that no scorer knows
     */
    public static void run(String task, Path in, Path out) throws IOException {
        if (NOT_BUILT.contains(task)) {
            throw new NotBuiltException(task);
        }
        if (!tasks().contains(task)) {
            throw new IllegalArgumentException("No such task: " + task + "; known are " + String.join(", ", tasks()));
        }
        FramingBench bench = new FramingBench();
        try (BufferedWriter writer = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
            if (task.equals(NAMING)) {
                new NamingBench(bench::annotate).run(in, writer);
                return;
            }
            for (String line : Files.readAllLines(in, StandardCharsets.UTF_8)) {
                if (!line.isBlank()) {
                    JsonNode gold = JSON.readTree(line);
                    String text = gold.path("text").asText();
                    ObjectNode found = switch (task) {
                        case TONE ->
                            bench.tone(
                                    text,
                                    new Span(
                                            gold.path("start").asInt(),
                                            gold.path("end").asInt()));
                        case PROPERTIES -> bench.properties(text);
                        case PASSIVE -> bench.passives(text);
                        default -> bench.loaded(text);
                    };
                    found.put("id", gold.path("id").asText());
                    writer.write(JSON.writeValueAsString(found));
                    writer.write('\n');
                }
            }
        }
    }

    private ObjectNode passives(String text) {
        ObjectNode found = JSON.createObjectNode();
        ArrayNode passives = found.putArray("passives");
        for (Evidence one : find("passives", annotate(text))) {
            // The benchmark counts passives with an auxiliary; of its parts only some have reduced ones marked.
            if (one.note().startsWith("reduced")) {
                continue;
            }
            span(passives.addObject(), one.span()).put("agent", one.label().equals("by-agent"));
        }
        return found;
    }

    /** The tone of the sentences in which the target stands; a target's words are in one, or the first decides. */
    private ObjectNode tone(String text, Span target) {
        String polarity = annotate(text).document().sentences().stream()
                .filter(sentence -> sentence.span().overlaps(target))
                .findFirst()
                .map(sentence -> tone.toward(sentence, target))
                .orElse(ToneReading.Polarity.NEUTRAL)
                .name();
        return JSON.createObjectNode().put("polarity", polarity.toLowerCase(Locale.ROOT));
    }

    /** Property cues of the report, and the words of praise and blame that are none of them; a place counts once. */
    private ObjectNode properties(String text) {
        ObjectNode found = JSON.createObjectNode();
        ArrayNode mentions = found.putArray("mentions");
        Map<FeatureId, List<Evidence>> places = properties.find(annotate(text));
        List<Span> taken = new ArrayList<>();
        for (List<Evidence> feature : places.values()) {
            for (Evidence one : feature) {
                if (taken.stream().noneMatch(one.span()::overlaps)) {
                    taken.add(one.span());
                    span(mentions.addObject(), one.span());
                }
            }
        }
        return found;
    }

    private ObjectNode loaded(String text) {
        AnnotatedText annotated = annotate(text);
        LoadedScore.Scored scored = loaded.score(annotated);
        ObjectNode found = JSON.createObjectNode();
        found.put("biased", scored.score() >= LoadedScore.LOADED);
        found.put("score", scored.score());
        ArrayNode spans = found.putArray("spans");
        scored.loadedWords().forEach(one -> span(spans.addObject(), one.span()));
        return found;
    }

    private List<Evidence> find(String feature, AnnotatedText text) {
        return feature(feature).find(text);
    }

    private Feature feature(String id) {
        return Optional.ofNullable(features.get(id)).orElseThrow();
    }

    private AnnotatedText annotate(String text) {
        Zone body = new Zone(Zone.Kind.BODY, new Span(0, text.length()));
        Document document = annotator.annotate(new ArticleText(text, List.of(body), Optional.empty()));
        Quotes found = quotes.find(document);
        return new AnnotatedText(document, found, casting.cast(document, found));
    }

    private static ObjectNode span(ObjectNode node, Span span) {
        return node.put("start", span.start()).put("end", span.end());
    }
}

package org.newsprism.framing.codebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The codebooks of the program, YAML files beside this class: {@code title}, {@code sentence}, {@code source} and
 * {@code labels}; a label has a {@code name} and {@code items}; an item has {@code id}, {@code asks}, {@code bearer} where it
 * ascribes a property, and its cues as lists parted by commas: {@code verbs}, {@code nouns}, {@code adjectives},
 * {@code adverbs}, {@code phrases}.
 */
public final class Codebooks {
    private static final Pattern COMMA = Pattern.compile(",");

    /** The five generic frames. */
    public static final Codebook GENERIC_FRAMES = read("generic-frames");

    /** Dimensions of policy. */
    public static final Codebook POLICY_FRAMES = read("policy-frames");

    /** Properties of actors. */
    public static final Codebook PROPERTIES = read("properties");

    private Codebooks() {}

    private static Codebook read(String name) {
        try (InputStream in = Codebooks.class.getResourceAsStream(name + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("No codebook " + name + ".yaml beside " + Codebooks.class.getName());
            }
            JsonNode file = new YAMLMapper().readTree(in);
            List<Codebook.Label> labels = new ArrayList<>();
            for (JsonNode label : file.required("labels")) {
                labels.add(label(label));
            }
            return new Codebook(
                    file.required("title").asText(),
                    file.required("sentence").asText(),
                    file.required("source").asText(),
                    labels);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A cue that two items of a label list stands for the first of them. */
    private static Codebook.Label label(JsonNode node) {
        Set<Codebook.Cue> taken = new LinkedHashSet<>();
        List<Codebook.Item> items = new ArrayList<>();
        for (JsonNode item : node.required("items")) {
            List<Codebook.Cue> cues = new ArrayList<>();
            kinds().forEach((kind, partOfSpeech) -> COMMA.splitAsStream(
                            item.path(kind).asText())
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .map(word -> new Codebook.Cue(word, partOfSpeech))
                    .filter(taken::add)
                    .forEach(cues::add));
            String bearer = item.path("bearer").asText("subject");
            items.add(new Codebook.Item(
                    item.required("id").asText(),
                    item.required("asks").asText(),
                    Codebook.Bearer.valueOf(bearer.toUpperCase(Locale.ROOT)),
                    cues));
        }
        return new Codebook.Label(node.required("name").asText(), items);
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("verbs", "V");
        kinds.put("nouns", "N");
        kinds.put("adjectives", "J");
        kinds.put("adverbs", "R");
        kinds.put("phrases", "");
        return kinds;
    }
}

package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsprism.compare.FeatureFindings;
import org.newsprism.framing.Entry;
import org.newsprism.framing.Feature;
import org.newsprism.framing.codebook.Codebook;
import org.newsprism.framing.codebook.Codebooks;
import org.newsprism.profile.Hit;
import org.newsprism.report.Block;
import org.newsprism.report.Inline;

/** The entries found, list by list, and the codebooks in full, with the number of hits of each entry: of section 14. */
final class WordLists {
    private static final Map<String, Codebook> CODEBOOKS = Map.of(
            "generic-frames", Codebooks.GENERIC_FRAMES,
            "policy-frames", Codebooks.POLICY_FRAMES,
            "property-cues", Codebooks.PROPERTIES);

    private final Map<List<String>, Integer> hits = new HashMap<>();

    private WordLists(FeatureFindings findings) {
        for (Hit hit : FeatureTables.all(findings).hits()) {
            hits.merge(List.of(hit.evidence().label(), hit.evidence().item()), 1, Integer::sum);
        }
    }

    static void write(Material material, List<Block> blocks) {
        blocks.add(new Block.Heading("lists", "Word lists and codebooks"));
        blocks.add(Prose.paragraph(
                "The entries of each list that were found in this corpus, with the number of times. Every"
                        + " entry, found or not, is in word_lists.csv with what it counts as, a neutral word for it and the"
                        + " literature behind it. The codebooks stand here in full: behind each question the cues by which a coder"
                        + " may look for its answer."));
        for (Feature feature : material.features()) {
            if (!feature.entries().isEmpty()) {
                WordLists lists = new WordLists(
                        FeatureTables.feature(material.findings(), feature.id().value()));
                blocks.add(new Block.Heading(
                        "list-of-" + feature.id(),
                        feature.definition().title() + ": "
                                + Figures.of(feature.entries().size(), "entry", "entries")));
                Optional.ofNullable(CODEBOOKS.get(feature.id().value()))
                        .ifPresentOrElse(
                                codebook -> lists.codebook(codebook, blocks), () -> lists.entries(feature, blocks));
            }
        }
    }

    private void entries(Feature feature, List<Block> blocks) {
        Map<String, List<String>> byLabel = new LinkedHashMap<>();
        Map<String, Integer> others = new HashMap<>();
        for (Entry entry : feature.entries()) {
            List<String> found = byLabel.computeIfAbsent(entry.label(), label -> new ArrayList<>());
            String times = found(entry.label(), entry.rule());
            if (times.isEmpty()) {
                others.merge(entry.label(), 1, Integer::sum);
            } else {
                found.add(entry.pattern() + times);
            }
        }
        List<Inline> words = new ArrayList<>();
        byLabel.forEach((label, found) -> {
            int rest = others.getOrDefault(label, 0);
            if (!found.isEmpty()) {
                words.add(Prose.strong(label + ": "));
                words.add(Prose.plain(String.join(", ", found) + (rest == 0 ? ". " : "; not found: " + rest + ". ")));
            }
        });
        long silent = byLabel.values().stream().filter(List::isEmpty).count();
        if (words.isEmpty()) {
            words.add(Prose.plain("None of its entries was found."));
        } else if (silent > 0) {
            words.add(Prose.plain("No entry found: " + Figures.of(silent, "other label", "other labels") + "."));
        }
        blocks.add(new Block.FinePrint(words));
    }

    private void codebook(Codebook codebook, List<Block> blocks) {
        for (Codebook.Label label : codebook.labels()) {
            List<Inline> words = new ArrayList<>();
            words.add(Prose.strong(label.name() + ". "));
            for (Codebook.Item item : label.items()) {
                List<String> cues = item.cues().stream()
                        .map(cue -> cue.pattern() + found(label.name(), rule(cue)))
                        .toList();
                words.add(new Inline.Emphasis(
                        (item.id().equals(label.name()) ? "" : item.id() + " ") + item.asks() + " "));
                words.add(Prose.plain(String.join(", ", cues) + ". "));
            }
            blocks.add(new Block.FinePrint(words));
        }
    }

    private static String rule(Codebook.Cue cue) {
        return cue.partOfSpeech().isEmpty() ? cue.pattern() : cue.pattern() + "/" + cue.partOfSpeech();
    }

    private String found(String label, String rule) {
        Integer found = hits.get(List.of(label, rule));
        return found == null ? "" : " (" + found + ")";
    }
}

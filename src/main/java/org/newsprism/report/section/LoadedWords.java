package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsprism.compare.FeatureFindings;
import org.newsprism.framing.Entry;
import org.newsprism.framing.Feature;
import org.newsprism.profile.Hit;
import org.newsprism.report.Block;
import org.newsprism.report.Section;
import org.newsprism.voice.Voice;

/** Section 6: loaded words, always by voice; words of certainty and stance; the user's lists. */
final class LoadedWords implements SectionWriter {

    private static final List<Voice> VOICES = List.of(Voice.OUTLET, Voice.REPORTED, Voice.QUOTED, Voice.SCARE);
    private static final List<String> VOICE_HEADS = List.of("Outlet", "Reported", "Quoted", "Scare");
    private static final int MOST_ENTRIES = 30;

    @Override
    public Section write(Material material) {
        FeatureFindings loaded = FeatureTables.feature(material.findings(), "loaded-words");
        List<Block> blocks = new ArrayList<>();
        blocks.add(Prose.paragraph(
                "A loaded word carries a judgement where a neutral word would do. Whose word it is matters more"
                        + " than the word: the same word in the outlet's own sentence, in reported speech and between quotation marks are"
                        + " three different things, and are never added up here. " + list(material)));
        if (FeatureTables.found(loaded)) {
            blocks.add(categories(material, loaded));
            blocks.add(entries(material, loaded));
            blocks.add(FeatureTables.dots(
                    material,
                    loaded,
                    "loaded-dots",
                    List.of(Voice.OUTLET, Voice.REPORTED, Voice.QUOTED),
                    List.of("outlet's own words", "reported speech", "between quotation marks"),
                    "Loaded words per 1,000 words, by voice."));
            blocks.add(
                    FeatureTables.rates(material, loaded, "loaded-rates", VOICES, "Loaded words by group and voice."));
        } else {
            blocks.add(Prose.paragraph("No word of the list was found."));
        }
        Stance.write(material, blocks);
        blocks.add(CopyTables.measures(
                material.findings(), "loaded-copies", List.of("loaded-words", "scare-quotes", "hedges", "boosters")));
        StudyLexicons.write(material, blocks);
        return new Section("loaded", 6, "Loaded words", blocks);
    }

    /** Each category in each voice over all articles, then in the outlet's own words by group. */
    private static Block categories(Material material, FeatureFindings loaded) {
        TableDraft table = new TableDraft(
                        "loaded-categories",
                        "Loaded words by category: in all articles by voice, then in the outlet's own words by group.")
                .words("Category")
                .numbers(VOICE_HEADS.toArray(String[]::new));
        material.findings().groups().filled().forEach(group -> table.numbers(group.name()));
        for (String label : loaded.labels()) {
            List<Object> cells = new ArrayList<>();
            cells.add(label);
            for (Voice voice : VOICES) {
                cells.add(material.evidence().link(loaded.cell(loaded.articles(), Optional.of(label), Set.of(voice))));
            }
            material.findings()
                    .groups()
                    .filled()
                    .forEach(group -> cells.add(FeatureTables.count(
                            material, loaded.cell(group.articles(), Optional.of(label), Set.of(Voice.OUTLET)), group)));
            table.row(Optional.empty(), cells);
        }
        return table.table();
    }

    /** The words found most often, by voice. */
    private static Block entries(Material material, FeatureFindings loaded) {
        Map<String, Entry> listed = new HashMap<>();
        feature(material).entries().forEach(entry -> listed.put(entry.rule(), entry));
        Map<String, List<Hit>> found =
                new LinkedHashMap<>(FeatureTables.all(loaded).byItem());
        List<Map.Entry<String, List<Hit>>> most = found.entrySet().stream()
                .sorted(java.util.Comparator.<Map.Entry<String, List<Hit>>>comparingInt(
                                entry -> -entry.getValue().size())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        TableDraft table = new TableDraft("loaded-entries", "The words, with a neutral one beside each, by voice.")
                .wide("Entry: neutral", 26)
                .numbers(VOICE_HEADS.toArray(String[]::new))
                .numbers("Articles", "Negated", "Denied", "Attrib.");
        for (Map.Entry<String, List<Hit>> one : most.subList(0, Math.min(MOST_ENTRIES, most.size()))) {
            Entry entry = listed.get(one.getKey());
            List<Object> cells = new ArrayList<>();
            cells.add(entry == null ? one.getKey() : entry.pattern() + ": " + entry.alternative());
            for (Voice voice : VOICES) {
                List<Hit> hits = one.getValue().stream()
                        .filter(hit -> hit.evidence().voice() == voice)
                        .toList();
                cells.add(material.evidence().link(Figures.count(hits.size()), hits));
            }
            cells.add(material.evidence().articles(one.getValue()));
            for (String mark : List.of("negated", "denied", "attributed: ")) {
                List<Hit> hits = marked(one.getValue(), mark);
                cells.add(material.evidence().link(Figures.count(hits.size()), hits));
            }
            table.row(Optional.empty(), cells);
        }
        String rest = most.size() > MOST_ENTRIES
                ? "The " + MOST_ENTRIES + " entries found most often, of " + most.size() + "; all are in evidence.csv. "
                : "";
        return table.note(rest + "Attrib.: left to others by a word such as “allegedly” or “so-called”.")
                .table();
    }

    private static List<Hit> marked(List<Hit> hits, String mark) {
        return hits.stream().filter(hit -> hit.evidence().note().contains(mark)).toList();
    }

    private static Feature feature(Material material) {
        return material.features().stream()
                .filter(feature -> feature.id().value().equals("loaded-words"))
                .findFirst()
                .orElseThrow();
    }

    private static String list(Material material) {
        return "The list has "
                + Figures.of(feature(material).entries().size(), "entry", "entries")
                + ", each with a neutral alternative; the table word_lists.csv beside this report holds it.";
    }
}

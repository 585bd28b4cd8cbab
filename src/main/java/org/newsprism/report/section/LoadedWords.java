package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.List;
import org.newsprism.compare.FeatureFindings;
import org.newsprism.report.Block;
import org.newsprism.report.Section;
import org.newsprism.voice.Voice;

/** Section 6: loaded words, always by voice, and hedges, boosters and questions. */
final class LoadedWords implements SectionWriter {

    private static final List<Voice> VOICES = List.of(Voice.OUTLET, Voice.REPORTED, Voice.QUOTED, Voice.SCARE);
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
            blocks.add(FeatureTables.dots(
                    material,
                    loaded,
                    "loaded-dots",
                    List.of(Voice.OUTLET, Voice.REPORTED, Voice.QUOTED),
                    List.of("outlet's own words", "reported speech", "between quotation marks"),
                    "Loaded words per 1,000 words, by voice."));
            blocks.add(
                    FeatureTables.rates(material, loaded, "loaded-rates", VOICES, "Loaded words by group and voice."));
            blocks.add(FeatureTables.countsByGroup(
                    material,
                    loaded,
                    "loaded-categories",
                    "Loaded words by category and group, all voices.",
                    "Category"));
            blocks.add(FeatureTables.entriesByGroup(
                    material, loaded, "loaded-entries", "The words, by group, all voices.", "Entry", MOST_ENTRIES));
        } else {
            blocks.add(Prose.paragraph("No word of the list was found."));
        }
        blocks.add(new Block.Heading("certainty", "Hedges, boosters and questions"));
        blocks.add(Prose.paragraph(
                "Words that hold a statement back (“may”, “reportedly”) or press it (“clearly”, “of course”), in"
                        + " the outlet's own words only (Hyland 2005)."));
        for (String id : List.of("hedges", "boosters")) {
            FeatureFindings feature = FeatureTables.feature(material.findings(), id);
            blocks.add(FeatureTables.rates(
                    material,
                    feature,
                    id + "-rates",
                    List.of(Voice.OUTLET),
                    feature.definition().title() + " by group."));
        }
        blocks.add(Prose.paragraph(
                "A question turns to the reader and leaves the answer open, or seems to (Hyland 2005). Whose"
                        + " question it is, the voice says."));
        blocks.add(FeatureTables.rates(
                material,
                FeatureTables.feature(material.findings(), "questions"),
                "questions-rates",
                List.of(Voice.OUTLET, Voice.QUOTED),
                "Questions by group and voice."));
        for (FeatureFindings own : Methods.ofTheStudy(material)) {
            blocks.add(new Block.Heading("list-" + own.id(), own.definition().title()));
            blocks.add(
                    Prose.paragraph("A list of the user's: " + own.definition().sentence()));
            blocks.add(FeatureTables.rates(
                    material, own, own.id() + "-rates", VOICES, own.definition().title() + " by group and voice."));
        }
        return new Section("loaded", 6, "Loaded words", blocks);
    }

    private static String list(Material material) {
        int size = material.features().stream()
                .filter(feature -> feature.id().value().equals("loaded-words"))
                .mapToInt(feature -> feature.entries().size())
                .sum();
        return "The list has " + Figures.of(size, "entry", "entries")
                + ", each with a neutral alternative; it is printed in section 14.";
    }
}

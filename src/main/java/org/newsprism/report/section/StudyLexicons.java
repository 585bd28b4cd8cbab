package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsprism.compare.FeatureFindings;
import org.newsprism.framing.Entry;
import org.newsprism.framing.Feature;
import org.newsprism.profile.Hit;
import org.newsprism.report.Block;
import org.newsprism.voice.Voice;

/** The word lists that the user brought, each with its rates, its weighted sums and what its entries did: of section 6. */
final class StudyLexicons {
    private static final List<Voice> VOICES = List.of(Voice.OUTLET, Voice.REPORTED, Voice.QUOTED, Voice.SCARE);

    private StudyLexicons() {}

    static void write(Material material, List<Block> blocks) {
        for (Feature feature : material.features()) {
            if (feature.isOfTheStudy()) {
                FeatureFindings own =
                        FeatureTables.feature(material.findings(), feature.id().value());
                String title = own.definition().title();
                blocks.add(new Block.Heading("list-" + own.id(), title));
                blocks.add(Prose.paragraph(
                        "A list of the user's: " + own.definition().sentence()));
                blocks.add(FeatureTables.rates(
                        material, own, own.id() + "-rates", VOICES, title + " by group and voice."));
                blocks.add(weights(feature, own));
            }
        }
    }

    /** Which entries carry the list, and which carry nothing. */
    private static Block weights(Feature feature, FeatureFindings own) {
        Map<String, List<Hit>> found = FeatureTables.all(own).byItem();
        long sum = 0;
        long size = 0;
        for (Entry entry : feature.entries()) {
            long weighted = weighted(entry, found);
            sum = Math.addExact(sum, weighted);
            size = Math.addExact(size, Math.abs(weighted));
        }
        List<String> nothing = new ArrayList<>();
        List<String> most = new ArrayList<>();
        for (Entry entry : feature.entries()) {
            long weighted = Math.abs(weighted(entry, found));
            if (!found.containsKey(entry.rule())) {
                nothing.add(entry.rule());
            } else if (2 * weighted > size) {
                most.add(entry.rule() + " (" + Figures.percent((double) weighted / size) + ")");
            }
        }
        return Prose.labelled(
                "Weighted sum over all voices",
                sum % Entry.PLAIN == 0 ? Figures.count(sum / Entry.PLAIN) : Figures.score((double) sum / Entry.PLAIN),
                "Entries that make over half of it",
                most.isEmpty() ? "none" : String.join(", ", most),
                "Entries without a hit",
                nothing.isEmpty()
                        ? "none"
                        : nothing.size() + " of " + feature.entries().size() + ": " + String.join(", ", nothing));
    }

    private static long weighted(Entry entry, Map<String, List<Hit>> found) {
        List<Hit> hits = Optional.ofNullable(found.get(entry.rule())).orElse(List.of());
        return Math.multiplyExact((long) hits.size(), entry.weight());
    }
}

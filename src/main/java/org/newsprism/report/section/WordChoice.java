package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsprism.compare.FeatureFindings;
import org.newsprism.compare.Group;
import org.newsprism.profile.ArticleCounts;
import org.newsprism.profile.Hit;
import org.newsprism.report.Block;
import org.newsprism.report.Section;

/** Section 5: what the same thing is called, and the words that set a group apart. */
final class WordChoice implements SectionWriter {

    private static final int MOST_SETS = 6;
    private static final int CHARTED_SETS = 3;
    private static final int MOST_VARIANTS = 5;
    private static final int LEAST_MENTIONS = 4;

    @Override
    public Section write(Material material) {
        List<Block> blocks = new ArrayList<>();
        variants(material, blocks);
        new ActorCompany(material).write(blocks);
        new KeyWordTables(material).write(blocks);
        blocks.add(CopyTables.words(material.findings()));
        return new Section("words", 5, "Word choice", blocks);
    }

    private record Concept(String name, List<String> labels, long mentions) {
        static String variant(String label) {
            return label.substring(label.indexOf(':') + 1).strip();
        }
    }

    private static void variants(Material material, List<Block> blocks) {
        FeatureFindings feature = FeatureTables.feature(material.findings(), "variants");
        blocks.add(new Block.Heading("variant-sets", "What the same thing is called"));
        blocks.add(Prose.paragraph(
                "Each set holds words that compete for one concept. A variant's share is of all mentions of its"
                        + " concept, so how much a group writes about the concept makes no difference. The words themselves are counted,"
                        + " not what each means in its sentence: open the sentences."));
        List<Concept> concepts = concepts(feature);
        if (concepts.isEmpty()) {
            blocks.add(
                    Prose.paragraph("No concept was mentioned " + LEAST_MENTIONS + " times or more in two variants."));
            return;
        }
        for (int i = 0; i < Math.min(CHARTED_SETS, concepts.size()); i++) {
            Concept concept = concepts.get(i);
            List<String> labels = concept.labels();
            blocks.add(FeatureTables.shares(
                    material,
                    feature,
                    "variants-" + (i + 1),
                    labels,
                    labels.stream().map(Concept::variant).toList(),
                    "mentions of the concept",
                    "“" + concept.name() + "”: share and number of each variant in each group, all voices; "
                            + Figures.of(concept.mentions(), "mention", "mentions") + "."));
        }
        blocks.add(table(material, feature, concepts));
    }

    /** The concepts with enough mentions in at least two variants, the most mentioned first; their variants likewise. */
    private static List<Concept> concepts(FeatureFindings feature) {
        Map<String, Long> counts = new HashMap<>();
        feature.articles()
                .forEach(article ->
                        article.counts().found(feature.id()).forEach(hit -> counts.merge(hit.label(), 1L, Long::sum)));
        List<Concept> concepts = new ArrayList<>();
        for (Map.Entry<String, List<String>> set : feature.sets().entrySet()) {
            List<String> found = set.getValue().stream()
                    .filter(label -> counts.getOrDefault(label, 0L) > 0)
                    .sorted(Comparator.comparing((String label) -> -counts.getOrDefault(label, 0L))
                            .thenComparing(label -> label))
                    .toList();
            long mentions = found.stream()
                    .mapToLong(label -> counts.getOrDefault(label, 0L))
                    .sum();
            if (found.size() >= 2 && mentions >= LEAST_MENTIONS) {
                concepts.add(new Concept(set.getKey(), found, mentions));
            }
        }
        return concepts.stream()
                .sorted(Comparator.comparing((Concept concept) -> -concept.mentions())
                        .thenComparing(Concept::name))
                .limit(MOST_SETS)
                .toList();
    }

    private static Block table(Material material, FeatureFindings feature, List<Concept> concepts) {
        List<Group> groups = material.findings().groups().filled();
        TableDraft table = new TableDraft(
                        "variants-table",
                        "The commonest variants of each concept: mentions, articles, and mentions by group; all in features.csv.")
                .words("Concept")
                .words("Variant")
                .numbers("All", "Articles");
        groups.forEach(group -> table.numbers(group.title()));
        for (Concept concept : concepts) {
            boolean first = true;
            for (String label : concept.labels().stream().limit(MOST_VARIANTS).toList()) {
                List<Hit> all = feature.cell(feature.articles(), Optional.of(label), ArticleCounts.EVERY_VOICE)
                        .hits();
                List<Object> cells = new ArrayList<>();
                cells.add(first ? concept.name() : "");
                cells.add(Concept.variant(label));
                cells.add(material.evidence().link(Figures.count(all.size()), all));
                cells.add(material.evidence().articles(all));
                groups.forEach(group -> cells.add(material.evidence().link(feature.cell(label, group))));
                table.row(Optional.empty(), cells);
                first = false;
            }
        }
        return table.table();
    }
}

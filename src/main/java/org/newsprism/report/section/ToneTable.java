package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsprism.compare.CountedArticle;
import org.newsprism.compare.FeatureFindings;
import org.newsprism.framing.Evidence;
import org.newsprism.framing.FeatureId;
import org.newsprism.framing.Targets;
import org.newsprism.profile.Hit;
import org.newsprism.report.Block;
import org.newsprism.voice.Voice;

/** Praise and blame by actor, where a study asked for the tone: of section 11. */
final class ToneTable {
    private static final int MOST_ACTORS = 15;

    private ToneTable() {}

    static void write(Material material, List<Block> blocks) {
        Optional<FeatureFindings> asked = material.findings().feature(new FeatureId("tone"));
        if (asked.isEmpty()) {
            return;
        }
        FeatureFindings tone = asked.get();
        blocks.add(new Block.Heading("tone", tone.definition().title()));
        blocks.add(new Block.Box(
                Block.Box.Kind.CAUTION,
                "A weak measure, shown because this study asked for it",
                List.of(Prose.paragraph(tone.definition().sentence() + " Measured "
                        + tone.definition().validation()
                        + ". Of ten sentences about four are misread: read the sentences."))));
        TableDraft table = new TableDraft(
                        "tone-table", "Words of praise and blame by actor, all articles, those with most of them.")
                .wide("About", 24)
                .numbers("Outlet: favourable", "unfavourable", "Others: favourable", "unfavourable", "Articles");
        byActor(tone).entrySet().stream()
                .sorted(java.util.Comparator.<Map.Entry<String, List<Hit>>>comparingInt(
                                actor -> -actor.getValue().size())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_ACTORS)
                .forEach(actor -> row(material, tone, actor.getKey(), actor.getValue(), table));
        if (table.isEmpty()) {
            blocks.add(Prose.paragraph("No such word was found."));
        } else {
            blocks.add(
                    table.note("Others: reported, quoted and scare-quoted words. By article and group: evidence.csv.")
                            .table());
        }
    }

    private static Map<String, List<Hit>> byActor(FeatureFindings tone) {
        Map<String, List<Hit>> byActor = new LinkedHashMap<>();
        for (CountedArticle article : tone.articles()) {
            for (Evidence found : article.counts().found(tone.id())) {
                Targets.byGrammar(found)
                        .ifPresent(actor -> byActor.computeIfAbsent(actor, key -> new ArrayList<>())
                                .add(new Hit(article.id(), found)));
            }
        }
        return byActor;
    }

    private static void row(Material material, FeatureFindings tone, String actor, List<Hit> hits, TableDraft table) {
        List<Object> cells = new ArrayList<>();
        cells.add(actor);
        for (boolean own : List.of(true, false)) {
            for (String label : tone.labels()) {
                List<Hit> some = hits.stream()
                        .filter(hit -> (hit.evidence().voice() == Voice.OUTLET) == own)
                        .filter(hit -> hit.evidence().label().equals(label))
                        .toList();
                cells.add(material.evidence().link(Figures.count(some.size()), some));
            }
        }
        cells.add(material.evidence().articles(hits));
        table.row(Optional.empty(), cells);
    }
}

package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsprism.compare.CountedArticle;
import org.newsprism.compare.FeatureFindings;
import org.newsprism.compare.Group;
import org.newsprism.framing.Evidence;
import org.newsprism.framing.Targets;
import org.newsprism.profile.Hit;
import org.newsprism.report.Block;
import org.newsprism.report.Inline;
import org.newsprism.voice.Voice;

/** How actors are shown: cues of properties by actor, group and voice, of section 11. */
final class PropertyCues {
    /** A property and its contrary, or one alone, to a column. */
    private static final List<List<String>> COLUMNS = List.of(
            List.of("power", "weakness"),
            List.of("aggression", "cooperation"),
            List.of("victimhood"),
            List.of("trust", "distrust"),
            List.of("reason", "unreason"),
            List.of("lawfulness", "unlawfulness"));

    /** Heads of these columns; the properties' own names would not fit. */
    private static final List<String> HEADS = List.of(
            "power / weak", "attack / help", "harmed", "trust / distrust", "reason / unreason", "lawful / unlawful");

    private static final int MOST_ACTORS = 8;

    private PropertyCues() {}

    static void write(Material material, List<Block> blocks) {
        FeatureFindings feature = FeatureTables.feature(material.findings(), "property-cues");
        Map<String, List<Hit>> byActor = byActor(feature);
        blocks.add(new Block.Heading("cues-property-cues", feature.definition().title()));
        blocks.add(
                Prose.paragraph("Words by which a text may show an actor as powerful, aggressive, harmed, trustworthy,"
                        + " reasonable or lawful, or the contrary, where grammar ties the word to the actor: its subject, its object, or the"
                        + " noun it describes. Words that only stand near an actor, and further properties, are in evidence.csv. Questions"
                        + " and hypotheticals do not count; negations are marked there and count."));
        if (byActor.isEmpty()) {
            blocks.add(Prose.paragraph("No such word was found."));
            return;
        }
        TableDraft table = new TableDraft(
                        "property-table",
                        "Property cues by actor, those with most cues, and group. Accuracy: UNVALIDATED.")
                .wide("About", 18)
                .wide("Group, whose words", 22)
                .numbers(HEADS.toArray(String[]::new));
        byActor.entrySet().stream()
                .sorted(java.util.Comparator.<Map.Entry<String, List<Hit>>>comparingInt(
                                actor -> -actor.getValue().size())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_ACTORS)
                .forEach(actor -> rows(material, actor.getKey(), actor.getValue(), table));
        blocks.add(table.note(
                        "Power and weakness; aggression and cooperation; victimhood; trust and distrust; reason and unreason;"
                                + " lawfulness and unlawfulness, as the codebook in section 14 asks for them. Others: reported, quoted and"
                                + " scare-quoted words.")
                .table());
    }

    private static Map<String, List<Hit>> byActor(FeatureFindings feature) {
        List<String> shown = COLUMNS.stream().flatMap(List::stream).toList();
        Map<String, List<Hit>> byActor = new LinkedHashMap<>();
        for (CountedArticle article : feature.articles()) {
            for (Evidence found : article.counts().found(feature.id())) {
                if (shown.contains(found.label())) {
                    Targets.byGrammar(found)
                            .ifPresent(actor -> byActor.computeIfAbsent(actor, key -> new ArrayList<>())
                                    .add(new Hit(article.id(), found)));
                }
            }
        }
        return byActor;
    }

    private static void rows(Material material, String actor, List<Hit> hits, TableDraft table) {
        boolean first = true;
        for (Group group : material.findings().groups().filled()) {
            for (boolean own : List.of(true, false)) {
                List<Hit> some = hits.stream()
                        .filter(hit -> (hit.evidence().voice() == Voice.OUTLET) == own)
                        .filter(hit -> group.articles().stream()
                                .anyMatch(article -> article.id().equals(hit.article())))
                        .toList();
                if (!some.isEmpty()) {
                    List<Object> cells = new ArrayList<>();
                    cells.add(first ? actor : "");
                    cells.add(group.name() + ", " + (own ? "outlet" : "others"));
                    COLUMNS.forEach(pair -> cells.add(pair(material, some, pair)));
                    table.row(Optional.empty(), cells);
                    first = false;
                }
            }
        }
    }

    private static List<Inline> pair(Material material, List<Hit> hits, List<String> labels) {
        List<Inline> cell = new ArrayList<>();
        for (String label : labels) {
            List<Hit> some = hits.stream()
                    .filter(hit -> hit.evidence().label().equals(label))
                    .toList();
            if (!cell.isEmpty()) {
                cell.add(Prose.plain(" / "));
            }
            cell.add(material.evidence().link(Figures.count(some.size()), some));
        }
        return cell;
    }
}

package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsprism.compare.Cell;
import org.newsprism.compare.CountedArticle;
import org.newsprism.compare.FeatureFindings;
import org.newsprism.compare.Group;
import org.newsprism.report.Block;
import org.newsprism.report.Chart;
import org.newsprism.report.Inline;
import org.newsprism.voice.Voice;

/** The lists of epistemic stance in one chart and one table: of section 6. */
final class Stance {
    private static final List<String> LISTS =
            List.of("hedges", "boosters", "factives", "implicatives", "assertives", "questions");

    private Stance() {}

    static void write(Material material, List<Block> blocks) {
        List<FeatureFindings> lists = LISTS.stream()
                .map(id -> FeatureTables.feature(material.findings(), id))
                .toList();
        blocks.add(new Block.Heading("certainty", "Certainty and stance"));
        blocks.add(Prose.paragraph("Words by which the outlet, in its own words, holds a statement back (hedges: “may”,"
                + " “reportedly”), presses it (boosters: “clearly”), takes it for granted (factives: “revealed that”), implies that"
                + " something was done or not (implicatives: “failed to”), or leaves it to another (assertives: “claimed”); and"
                + " questions, which turn to the reader."));
        blocks.add(dots(material, lists));
        blocks.add(table(material, lists));
    }

    private static Block dots(Material material, List<FeatureFindings> lists) {
        List<Chart.DotRow> rows = new ArrayList<>();
        long articles = 0;
        for (FeatureFindings list : lists) {
            List<Chart.Dot> dots = new ArrayList<>();
            for (CountedArticle article : list.articles()) {
                double rate = FeatureTables.drawn(list, list.cell(Voice.OUTLET, article));
                if (Double.isFinite(rate)) {
                    dots.add(new Chart.Dot(0, rate, article.label()));
                }
            }
            articles = list.articles().size();
            rows.add(new Chart.DotRow(list.definition().title(), dots));
        }
        String caption = "Words of certainty and stance per 1,000 of the outlet's own words, "
                + Figures.of(articles, "article", "articles") + ".";
        return new Block.Figure(
                "stance-dots",
                new Chart.Dots("per 1,000 of the outlet's own words", List.of("outlet's own words"), rows),
                caption + " Each dot is one article. " + FeatureTables.band(material.findings()),
                caption + " The table below has the numbers of each group.",
                Optional.empty());
    }

    private static Block table(Material material, List<FeatureFindings> lists) {
        List<Group> groups = material.findings().groups().filled();
        TableDraft table = new TableDraft(
                        "stance-table",
                        "Certainty and stance in the outlet's own words: places found, and per 1,000 words.")
                .words("List")
                .wide("Accuracy", 18);
        groups.forEach(group -> table.numbers(group.title()));
        for (FeatureFindings list : lists) {
            List<Object> cells = new ArrayList<>();
            cells.add(list.definition().title());
            cells.add(list.definition().validation());
            for (Group group : groups) {
                Cell cell = list.cell(Voice.OUTLET, group);
                String rate = group.n() < 2 ? "" : " (" + Figures.rate(list.rate(cell.tally())) + ")";
                cells.add(List.<Inline>of(material.evidence().link(cell), Prose.plain(rate)));
            }
            table.row(Optional.empty(), cells);
        }
        return table.note("Rates are of groups with two articles or more. Rates of all articles: features.csv.")
                .table();
    }
}

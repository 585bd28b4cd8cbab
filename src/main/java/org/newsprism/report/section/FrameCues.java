package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsprism.compare.Cell;
import org.newsprism.compare.CountedArticle;
import org.newsprism.compare.FeatureFindings;
import org.newsprism.compare.Group;
import org.newsprism.compare.Ledger;
import org.newsprism.profile.ArticleCounts;
import org.newsprism.report.Block;
import org.newsprism.report.Chart;
import org.newsprism.report.Inline;
import org.newsprism.report.Section;
import org.newsprism.voice.Voice;

/** Section 11: words at which a coder may look for frames and properties; never a frame found. */
final class FrameCues implements SectionWriter {
    /** The voices a text's own cues are set beside. */
    private static final Set<Voice> OTHERS = Set.of(Voice.REPORTED, Voice.QUOTED, Voice.SCARE);

    private static final Set<Voice> OWN = Set.of(Voice.OUTLET);

    /** With more articles than this the table has a row a group. */
    private static final int MOST_ARTICLES = 40;

    @Override
    public Section write(Material material) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                Prose.paragraph(
                        "A cue is a word at which a coder may look; it is not a frame. Whether a text has a frame is"
                                + " for people to answer, with yes or no, question by question: frame_sheet.csv among the data files has a row for each"
                                + " text and question, with the sentences that hold its cues, empty columns for the answers, and no outlet."
                                + " frame_sheet_key.csv says afterwards which text is whose. The questions and all cues are printed in section"
                                + " 14. Cues are counted by voice: what a quoted speaker says is not the outlet's choice of words."));
        for (String id : List.of("generic-frames", "policy-frames")) {
            FeatureFindings feature = FeatureTables.feature(material.findings(), id);
            String title = feature.definition().title();
            blocks.add(new Block.Heading("cues-" + id, title));
            blocks.add(table(material, feature));
            if (FeatureTables.found(feature)) {
                blocks.add(dots(feature));
            }
        }
        PropertyCues.write(material, blocks);
        ToneTable.write(material, blocks);
        return new Section("frames", 11, "Frame cues", blocks);
    }

    private static Block dots(FeatureFindings feature) {
        List<CountedArticle> articles = feature.articles();
        List<Chart.DotRow> rows = new ArrayList<>();
        List<String> without = new ArrayList<>();
        for (String label : feature.labels()) {
            if (feature.cell(articles, Optional.of(label), ArticleCounts.EVERY_VOICE)
                            .tally()
                            .count()
                    == 0) {
                without.add(label);
                continue;
            }
            List<Chart.Dot> dots = new ArrayList<>();
            for (CountedArticle article : articles) {
                dot(feature, label, article, OWN, 0, dots);
                dot(feature, label, article, OTHERS, 1, dots);
            }
            rows.add(new Chart.DotRow(label, dots));
        }
        String caption = feature.definition().title() + " per 1,000 words of the same voices, "
                + Figures.of(articles.size(), "article", "articles") + ".";
        return new Block.Figure(
                "dots-" + feature.id(),
                new Chart.Dots(
                        "cues per 1,000 words of the same voices",
                        List.of("outlet's own words", "reported, quoted and scare-quoted words"),
                        rows),
                caption + " Each dot is one article. " + FeatureTables.SHORT
                        + (without.isEmpty() ? "" : " Without a cue: " + Prose.list(without) + ".")
                        + " Cues are places to look at, not frames. Accuracy: UNVALIDATED.",
                caption + " The table above has the numbers.",
                Optional.empty());
    }

    private static void dot(
            FeatureFindings feature,
            String label,
            CountedArticle article,
            Set<Voice> voices,
            int series,
            List<Chart.Dot> dots) {
        double rate = FeatureTables.drawn(feature, feature.cell(List.of(article), Optional.of(label), voices));
        if (Double.isFinite(rate)) {
            dots.add(new Chart.Dot(series, rate, article.label()));
        }
    }

    private static Block table(Material material, FeatureFindings feature) {
        List<CountedArticle> articles = Ledger.ordered(material.findings());
        boolean each = articles.size() <= MOST_ARTICLES;
        TableDraft table = new TableDraft(
                        "cues-of-" + feature.id(),
                        feature.definition().title() + ": in the outlet's own words / in reported and quoted words.")
                .wide(each ? "Article" : "Group", 24);
        feature.labels().forEach(label -> table.numbers(label));
        if (each) {
            articles.forEach(article -> row(material, feature, article.label(), List.of(article), table));
        } else {
            for (Group group : material.findings().groups().filled()) {
                row(material, feature, group.title(), group.articles(), table);
            }
        }
        return table.note(
                        "A count leads to its sentences. Longer texts have more cues; the chart below sets them against words."
                                + (each ? "" : " Each article: features.csv."))
                .table();
    }

    private static void row(
            Material material, FeatureFindings feature, String title, List<CountedArticle> articles, TableDraft table) {
        List<Object> cells = new ArrayList<>();
        cells.add(title);
        for (String label : feature.labels()) {
            Cell own = feature.cell(articles, Optional.of(label), OWN);
            Cell others = feature.cell(articles, Optional.of(label), OTHERS);
            cells.add(List.<Inline>of(
                    material.evidence().link(own),
                    Prose.plain(" / "),
                    material.evidence().link(others)));
        }
        table.row(Optional.empty(), cells);
    }
}

package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsprism.compare.Contrast;
import org.newsprism.compare.FeatureFindings;
import org.newsprism.compare.Findings;
import org.newsprism.compare.Significance;
import org.newsprism.report.Block;
import org.newsprism.report.Section;

/** Section 12: each group beside all others, what a test may say of it, and what would turn it round. */
final class Sensitivity implements SectionWriter {

    private static final int MOST = 40;

    @Override
    public Section write(Material material) {
        Findings findings = material.findings();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Prose.paragraph(
                "Each group of two articles or more, set beside all other grouped articles. Whole articles are"
                        + " relabelled, within events where events are given. No p is printed where so few articles could not give one of"
                        + " .05, or where groups and events coincide. “Turned by” names an article or a list entry without which the"
                        + " difference changes its sign: such a difference is fragile."));
        List<Contrast> contrasts = findings.contrasts().stream()
                .sorted(Comparator.comparing(
                        (Contrast contrast) -> contrast.significance().p().orElse(2.0)))
                .toList();
        if (contrasts.isEmpty()) {
            blocks.add(Prose.paragraph(
                    "No group can be set beside the others: a comparison needs two articles on each side."));
        } else {
            blocks.add(table(findings, contrasts));
        }
        return new Section("sensitivity", 12, "Contrasts and sensitivity", blocks);
    }

    private static Block table(Findings findings, List<Contrast> contrasts) {
        TableDraft table = new TableDraft(
                        "contrasts",
                        "Contrasts of groups, exploratory: "
                                + Figures.of(contrasts.size(), "difference was looked at", "differences were looked at")
                                + ". " + FeatureTables.band(findings))
                .words("What")
                .words("Group")
                .numbers("Group", "All others", "Difference", "p", "p adjusted", "Floor")
                .words("Turned by");
        for (Contrast contrast : contrasts.stream().limit(MOST).toList()) {
            FeatureFindings feature =
                    FeatureTables.feature(findings, contrast.feature().value());
            Significance test = contrast.significance();
            table.row(
                    feature.definition().title()
                            + contrast.label().map(label -> ": " + label).orElse(""),
                    contrast.group(),
                    value(contrast.inside().value(), contrast.inside().unit()),
                    value(contrast.outside().value(), contrast.outside().unit()),
                    value(contrast.difference(), contrast.inside().unit()),
                    p(test.p()),
                    p(test.adjusted()),
                    p(Optional.of(test.floor())),
                    contrast.turnedBy().orElse("nothing"));
        }
        String more = contrasts.size() > MOST
                ? " The " + MOST + " with the smallest p of " + contrasts.size() + "; all are in report.json."
                : "";
        return table.note(
                        "Rates per 1,000 words, or shares in per cent. p: two-sided, whole articles relabelled. Adjusted: after"
                                + " Benjamini and Hochberg over all differences here. Floor: the smallest p these articles could give."
                                + more)
                .table();
    }

    private static String value(double value, String unit) {
        return unit.startsWith("per 1,000") ? Figures.rate(value) : Figures.rate(100 * value) + "%";
    }

    private static String p(Optional<Double> p) {
        return p.map(value -> value < 0.001 ? "< .001" : Figures.p(value)).orElse(Figures.NOTHING);
    }
}

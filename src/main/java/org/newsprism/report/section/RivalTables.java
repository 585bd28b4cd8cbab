package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsprism.compare.CopyFigure;
import org.newsprism.compare.Findings;
import org.newsprism.compare.Rival;
import org.newsprism.compare.RivalRow;
import org.newsprism.report.Block;

/** What else differs between groups than whose they are, and their figures without copied text. */
final class RivalTables {

    /** Columns of the table with and without copied text. */
    private static final int GROUPS = 5;

    /** The figures that sections 3 to 7 are about. */
    private static final List<String> HEADLINES = List.of(
            "quotations: direct",
            "sources: named",
            "sources: anonymous",
            "sources: unresolved",
            "reporting-verbs: endorse",
            "reporting-verbs: distance",
            "loaded-words",
            "scare-quotes",
            "hedges",
            "boosters",
            "passives");

    private RivalTables() {}

    static Optional<Block> rivals(Findings findings) {
        List<RivalRow> rows = findings.checks().rivals().stream()
                .filter(row -> row.rival() != Rival.COPY
                        || !row.inside().equals("none")
                        || !row.outside().equals("none"))
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        TableDraft table = new TableDraft(
                        "rivals",
                        "What else differs between these groups: each row is another explanation a difference could have.")
                .words("Group")
                .words("In")
                .words("The group")
                .words("All others")
                .numbers("Strength");
        String group = "";
        for (RivalRow row : rows) {
            table.row(
                    row.group().equals(group) ? "" : row.group(),
                    row.rival().label(),
                    row.inside(),
                    row.outside(),
                    Figures.score(row.strength()));
            group = row.group();
        }
        return Optional.of(table.note(
                        "In the articles compared. Strength: 0 when the group has nothing to do with it, 1 when the"
                                + " one follows from the other; the correlation ratio of ranks for length and date, Cramér’s V for the"
                                + " rest. Events are compared within; length, date, kind and copies are checked for each difference above.")
                .table());
    }

    static Block copies(Findings findings) {
        List<CopyFigure> figures = findings.checks().copies();
        if (figures.isEmpty()) {
            return Prose.paragraph(CopyTables.NONE);
        }
        List<String> groups =
                figures.stream().map(CopyFigure::group).distinct().limit(GROUPS).toList();
        TableDraft table = new TableDraft(
                        "copies",
                        "Figures with all articles and, after the arrow, without those built from another's copy: "
                                + CopyTables.grounds(findings) + ".")
                .words("What");
        for (String group : groups) {
            CopyFigure any = figures.stream()
                    .filter(figure -> figure.group().equals(group))
                    .findFirst()
                    .orElseThrow();
            table.numbers(group + " (n = " + any.with().articles() + " → "
                    + any.without().articles() + ")");
        }
        Map<String, List<CopyFigure>> byMeasure = new LinkedHashMap<>();
        for (CopyFigure figure : figures) {
            if (HEADLINES.contains(figure.measure()) && groups.contains(figure.group())) {
                byMeasure
                        .computeIfAbsent(figure.measure(), measure -> new ArrayList<>())
                        .add(figure);
            }
        }
        byMeasure.forEach((measure, row) -> {
            List<Object> cells = new ArrayList<>();
            cells.add(ContrastTables.title(
                    findings, row.get(0).feature().value(), row.get(0).label()));
            row.forEach(figure -> cells.add(CopyTables.moved(figure)));
            table.row(Optional.empty(), cells);
        });
        return table.note(ContrastTables.RESTING + " " + Figures.NOTHING
                        + ": no article is left. Groups that are not listed have no such article. All figures are in"
                        + " copies.csv; differences without copied text stand above.")
                .table();
    }
}

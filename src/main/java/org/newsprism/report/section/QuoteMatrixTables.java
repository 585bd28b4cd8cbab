package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsprism.compare.Group;
import org.newsprism.compare.QuoteMatrix;
import org.newsprism.profile.QuoteRow;
import org.newsprism.report.Block;
import org.newsprism.report.Inline;

/** The quote matrix: who is quoted with which words by each group's articles; as few pages as show it. */
final class QuoteMatrixTables {

    /** More columns beside each other would be too narrow to read. */
    private static final int MOST_COLUMNS = 4;

    private static final int MOST_ROWS = 6;
    private static final int MOST_PASSAGES = 2;
    private static final int LONGEST = 110;

    /** More groups than this are in the data file only. */
    private static final int MOST_GROUPS = 12;

    private QuoteMatrixTables() {}

    static List<Block> of(Material material) {
        QuoteMatrix matrix = QuoteMatrix.of(material.findings());
        Block.Heading heading = new Block.Heading("quote-matrix", "Quote matrix");
        if (matrix.rows().isEmpty()) {
            return List.of(heading, Prose.paragraph("No article in a group gives words between quotation marks."));
        }
        List<QuoteMatrix.Row> rows =
                matrix.rows().subList(0, Math.min(MOST_ROWS, matrix.rows().size()));
        List<Group> groups =
                matrix.groups().subList(0, Math.min(MOST_GROUPS, matrix.groups().size()));
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading);
        int parts = (groups.size() + MOST_COLUMNS - 1) / MOST_COLUMNS;
        int each = (groups.size() + parts - 1) / parts;
        for (int part = 0; part < parts; part++) {
            List<Group> some = groups.subList(part * each, Math.min(groups.size(), (part + 1) * each));
            blocks.add(table(material, matrix, rows, some, part, parts));
        }
        return blocks;
    }

    private static Block table(
            Material material,
            QuoteMatrix matrix,
            List<QuoteMatrix.Row> rows,
            List<Group> groups,
            int part,
            int parts) {
        TableDraft table = new TableDraft(
                        "quote-matrix-" + (part + 1),
                        (part == 0
                                ? "Who is quoted with which words: the longest passages between quotation marks, at most "
                                        + MOST_PASSAGES + " a cell; "
                                        + (rows.size() < matrix.rows().size()
                                                ? "the " + rows.size() + " speakers in most groups of "
                                                        + Figures.count(
                                                                matrix.rows().size())
                                                : Figures.of(rows.size(), "speaker", "speakers"))
                                        + ". " + FeatureTables.band(material.findings())
                                : "The quote matrix, continued (part " + (part + 1) + " of " + parts + ")."))
                .wide("Speaker", 13);
        groups.forEach(group -> table.wide(group.n() == 1 ? group.scope() : group.title(), 87 / groups.size()));
        for (QuoteMatrix.Row row : rows) {
            if (part > 0 && groups.stream().noneMatch(group -> row.cells().containsKey(group.name()))) {
                continue;
            }
            List<Object> cells = new ArrayList<>();
            boolean side = !row.side().equals(row.speaker());
            cells.add(List.of(Prose.strong(row.speaker()), Prose.plain(side ? " (" + row.side() + ")" : "")));
            for (Group group : groups) {
                cells.add(cell(material, row.cells().getOrDefault(group.name(), List.of())));
            }
            table.row(Optional.empty(), cells);
        }
        if (part == parts - 1) {
            table.note(
                    "A dash, or no row: no passage between quotation marks in this group's articles. All passages are in quote_matrix.csv.");
        }
        return table.table();
    }

    private static List<Inline> cell(Material material, List<QuoteRow> passages) {
        List<Inline> words = new ArrayList<>();
        for (QuoteRow row : passages.subList(0, Math.min(MOST_PASSAGES, passages.size()))) {
            if (!words.isEmpty()) {
                words.add(Prose.plain(" · "));
            }
            words.add(Prose.plain(Prose.shortened(Prose.oneLine(row.text()), LONGEST) + " "));
            words.add(material.evidence()
                    .quoteLink(material.findings().article(row.article()).label(), List.of(row)));
        }
        int more = passages.size() - MOST_PASSAGES;
        if (more > 0) {
            words.add(Prose.plain(" · and " + more + " more"));
        }
        return words.isEmpty() ? List.of(Prose.plain(Figures.NOTHING)) : words;
    }
}

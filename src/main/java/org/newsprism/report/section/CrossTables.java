package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsprism.compare.CrossTable;
import org.newsprism.report.Block;
import org.newsprism.report.Inline;

/** Articles by two of their properties, as a table whose numbers lead to the articles. */
final class CrossTables {

    /** More columns than a page can hold are told in a sentence instead. */
    private static final int WIDEST = 9;

    private CrossTables() {}

    static Optional<Block> block(String id, String caption, CrossTable cross) {
        if (cross.rows().isEmpty() || cross.columns().isEmpty()) {
            return Optional.empty();
        }
        if (cross.columns().size() > WIDEST) {
            return Optional.of(Prose.paragraph(caption + ": " + cross.columns().size()
                    + " different values, too many for a table here; see articles.csv."));
        }
        TableDraft table = new TableDraft(id, caption).words(cross.rowTitle());
        table.numbers(cross.columns().toArray(String[]::new));
        for (int row = 0; row < cross.rows().size(); row++) {
            List<Object> cells = new ArrayList<>();
            cells.add(cross.rows().get(row));
            for (int column = 0; column < cross.columns().size(); column++) {
                cells.add(number(cross, row, column));
            }
            table.row(Optional.empty(), cells);
        }
        return Optional.of(table.table());
    }

    private static Inline number(CrossTable cross, int row, int column) {
        String words = Figures.count(cross.count(row, column));
        return cross.cell(row, column).stream()
                .findFirst()
                .map(EvidenceLinks::anchor)
                .<Inline>map(anchor -> Prose.link(words, anchor))
                .orElse(Prose.plain(words));
    }
}

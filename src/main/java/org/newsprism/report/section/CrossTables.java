package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.newsprism.compare.CrossTable;
import org.newsprism.corpus.ArticleId;
import org.newsprism.report.Block;
import org.newsprism.report.Inline;

/** Articles by two of their properties, as a table whose numbers lead to the articles. */
final class CrossTables {

    /** More columns than a page can hold make the values rows. */
    private static final int WIDEST = 9;

    /** Of more values those of most groups and articles. */
    private static final int MOST_VALUES = 10;

    /** Of more groups the first, in the groups' order. */
    private static final int MOST_NAMED = 6;

    private CrossTables() {}

    /**
     * Groups by value; values by group where the values are too many for columns: the ten that most groups share, and the
     * rest in one row.
     *
     * @param file the data file that has every value
     */
    static Optional<Block> block(String id, String caption, CrossTable cross, String file) {
        if (cross.rows().isEmpty() || cross.columns().isEmpty()) {
            return Optional.empty();
        }
        if (cross.columns().size() > WIDEST) {
            return Optional.of(byValue(id, caption, cross, file));
        }
        TableDraft table = new TableDraft(id, caption).words(cross.rowTitle());
        table.numbers(cross.columns().toArray(String[]::new));
        for (int row = 0; row < cross.rows().size(); row++) {
            List<Object> cells = new ArrayList<>();
            cells.add(cross.rows().get(row));
            for (int column = 0; column < cross.columns().size(); column++) {
                cells.add(number(cross.cell(row, column)));
            }
            table.row(Optional.empty(), cells);
        }
        return Optional.of(table.table());
    }

    private static Block byValue(String id, String caption, CrossTable cross, String file) {
        List<Integer> known = IntStream.range(0, cross.columns().size())
                .filter(column -> !cross.columns().get(column).equals(CrossTable.UNKNOWN))
                .boxed()
                .toList();
        List<Integer> weightiest = known.stream()
                .sorted(Comparator.comparingLong((Integer column) -> -groups(cross, column))
                        .thenComparing(column -> -articles(cross, column))
                        .thenComparing(column -> cross.columns().get(column)))
                .limit(known.size() <= MOST_VALUES + 1 ? known.size() : MOST_VALUES)
                .toList();
        boolean fits = cross.rows().size() < WIDEST;
        TableDraft table = new TableDraft(id, caption)
                .words(cross.columnTitle().substring(0, 1).toUpperCase(Locale.ROOT)
                        + cross.columnTitle().substring(1));
        if (fits) {
            table.numbers(cross.rows().toArray(String[]::new));
        } else {
            table.numbers("Articles").words("Of");
        }
        for (int column : known) {
            if (weightiest.contains(column)) {
                row(table, cross, fits, Prose.shortened(cross.columns().get(column), 80), List.of(column));
            }
        }
        List<Integer> rest =
                known.stream().filter(column -> !weightiest.contains(column)).toList();
        if (!rest.isEmpty()) {
            row(table, cross, fits, Figures.count(rest.size()) + " more", rest);
            table.note("Shown: the " + MOST_VALUES + " that most groups share, of these the ones with most articles. "
                    + "All are in " + file + ".");
        }
        int unknown = cross.columns().indexOf(CrossTable.UNKNOWN);
        if (unknown >= 0) {
            row(table, cross, fits, CrossTable.UNKNOWN, List.of(unknown));
        }
        return table.table();
    }

    private static void row(TableDraft table, CrossTable cross, boolean fits, String name, List<Integer> columns) {
        List<Object> cells = new ArrayList<>();
        cells.add(name);
        List<ArticleId> all = new ArrayList<>();
        List<String> groups = new ArrayList<>();
        for (int row = 0; row < cross.rows().size(); row++) {
            int group = row;
            List<ArticleId> own = columns.stream()
                    .flatMap(column -> cross.cell(group, column).stream())
                    .toList();
            all.addAll(own);
            if (fits) {
                cells.add(number(own));
            } else if (!own.isEmpty()) {
                groups.add(cross.rows().get(row) + " " + Figures.count(own.size()));
            }
        }
        if (!fits) {
            cells.add(number(all));
            int named = Math.min(MOST_NAMED, groups.size());
            cells.add(String.join(", ", groups.subList(0, named))
                    + (named < groups.size() ? " and " + Figures.of(groups.size() - named, "other", "others") : ""));
        }
        table.row(Optional.empty(), cells);
    }

    private static long groups(CrossTable cross, int column) {
        return IntStream.range(0, cross.rows().size())
                .filter(row -> cross.count(row, column) > 0)
                .count();
    }

    private static int articles(CrossTable cross, int column) {
        return IntStream.range(0, cross.rows().size())
                .map(row -> cross.count(row, column))
                .sum();
    }

    private static Inline number(List<ArticleId> articles) {
        String words = Figures.count(articles.size());
        return articles.stream()
                .findFirst()
                .map(EvidenceLinks::anchor)
                .<Inline>map(anchor -> Prose.link(words, anchor))
                .orElse(Prose.plain(words));
    }
}

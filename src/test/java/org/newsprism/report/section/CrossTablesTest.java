package org.newsprism.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsprism.compare.CrossTable;
import org.newsprism.corpus.ArticleId;
import org.newsprism.report.Block;
import org.newsprism.report.Inline;

/** Many values stand in rows, the rest together; few in columns. */
class CrossTablesTest {

    @Test
    void few_values_are_columns() {
        assertThat(rows(table(2, List.of("m1", "m2")))).containsExactly("group 1|1|1", "group 2|1|0");
    }

    @Test
    void of_many_values_those_that_most_groups_share_are_rows_and_the_rest_is_one() {
        List<String> months = new ArrayList<>(IntStream.rangeClosed(1, 14)
                .mapToObj(month -> "m" + (10 + month))
                .toList());
        months.add(CrossTable.UNKNOWN);
        assertThat(rows(table(2, months)))
                .hasSize(12)
                .startsWith("m11|1|1", "m12|1|0", "m13|1|1")
                .endsWith("4 more|4|0", "not known|1|1");
    }

    @Test
    void more_groups_than_columns_are_named_in_a_cell() {
        List<String> months = IntStream.rangeClosed(1, 10)
                .mapToObj(month -> "m" + (10 + month))
                .toList();
        assertThat(rows(table(9, months)))
                .startsWith(
                        "m11|9|group 1 1, group 2 1, group 3 1, group 4 1, group 5 1, group 6 1 and 3 others",
                        "m12|1|group 1 1");
    }

    /** The first group has an article of each value, the others of every other value. */
    private static CrossTable table(int groups, List<String> values) {
        List<List<List<ArticleId>>> cells = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            List<List<ArticleId>> row = new ArrayList<>();
            for (int value = 0; value < values.size(); value++) {
                row.add(group == 0 || value % 2 == 0 ? List.of(new ArticleId("a" + group + "-" + value)) : List.of());
            }
            cells.add(row);
        }
        return new CrossTable(
                "origin",
                "month",
                IntStream.rangeClosed(1, groups)
                        .mapToObj(group -> "group " + group)
                        .toList(),
                values,
                cells);
    }

    private static List<String> rows(CrossTable cross) {
        Block.Table table = (Block.Table)
                CrossTables.block("t", "Articles", cross, "articles.csv").orElseThrow();
        return table.rows().stream()
                .map(row -> row.cells().stream()
                        .map(cell -> cell.stream().map(CrossTablesTest::words).collect(Collectors.joining()))
                        .collect(Collectors.joining("|")))
                .toList();
    }

    private static String words(Inline inline) {
        return inline instanceof Inline.Link link ? link.text() : ((Inline.Plain) inline).text();
    }
}

package org.newsprism.corpus.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table as it is read from the top: the first row that holds something names the columns, the others are articles. */
final class Table {
    private List<String> columns = List.of();
    private int count;
    private Optional<Reading> refusal = Optional.empty();

    /** The row as an article's; empty for the names of the columns and for rows without any cell. */
    Optional<Row> take(int line, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return Optional.empty();
        }
        if (columns.isEmpty()) {
            if (!Field.anyWords(cells)) {
                refusal = Optional.of(new Reading.Refused(
                        line,
                        "No column of the table is named like one with articles; found "
                                + Spelled.shortened(String.join(", ", cells))
                                + ", expected title or text among them."));
            }
            columns = cells.stream().map(Field::key).toList();
            if (refusal.isEmpty()) {
                refusal = twice(line, cells);
            }
            return Optional.empty();
        }
        count++;
        Map<String, String> byColumn = new HashMap<>();
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            if (!cells.get(i).isBlank()) {
                byColumn.putIfAbsent(columns.get(i), cells.get(i));
            }
        }
        return Optional.of(new Row(Integer.toString(count), line, Field.of(byColumn)));
    }

    /** Two columns of one name that may hold the article: which of them does, only the user knows. */
    private Optional<Reading> twice(int line, List<String> cells) {
        for (int i = 0; i < columns.size(); i++) {
            int first = columns.indexOf(columns.get(i));
            if (first < i && Field.anyWords(List.of(cells.get(i)))) {
                return Optional.of(new Reading.Refused(
                        line,
                        "Columns " + (first + 1) + " and " + (i + 1) + " are both named \""
                                + Spelled.shortened(cells.get(i))
                                + "\"; name the one that does not hold the article otherwise."));
            }
        }
        return Optional.empty();
    }

    /** What is wrong with a row whose cells go on beyond the columns: a text with a comma in it was cut into two. */
    Optional<String> over(List<String> cells) {
        return cells.stream().skip(columns.size()).allMatch(String::isBlank)
                ? Optional.empty()
                : Optional.of("The row has " + cells.size() + " cells, but the table has " + columns.size()
                        + " columns; a cell that holds a comma must stand between double quotes.");
    }

    /** Why the table holds no articles, once its columns are known. */
    Optional<Reading> refusal() {
        return refusal;
    }
}

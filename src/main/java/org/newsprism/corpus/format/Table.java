package org.newsprism.corpus.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table as it is read from the top: the first row that holds something names the columns, the others are articles. */
final class Table {
    private List<String> columns = List.of();
    private int count;
    private int lastLine;
    private Optional<Reading> refusal = Optional.empty();

    /** The row as an article's; empty for the names of the columns and for rows without any cell. */
    Optional<Row> take(int line, List<String> cells) {
        lastLine = line;
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

    /** Why the table holds no articles, once its columns are known. */
    Optional<Reading> refusal() {
        return refusal;
    }

    /** The last line that was taken; 0 before the first. */
    int lastLine() {
        return lastLine;
    }
}

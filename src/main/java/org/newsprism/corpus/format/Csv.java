package org.newsprism.corpus.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A table with an article a row, its first row naming the columns: exports of databases, data sets, Media Cloud and Zotero.
 * A list of addresses without texts describes pages that lie elsewhere in the corpus.
 */
final class Csv extends TextCollection {

    @Override
    public String name() {
        return "CSV table (.csv, .tsv)";
    }

    @Override
    public boolean accepts(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".tsv");
    }

    @Override
    List<Reading> read(String text) {
        Rowing rowing = new Rowing();
        new CsvRows(text, separator(text)).read(rowing);
        rowing.table.refusal().ifPresent(rowing.refused::add);
        List<Reading> readings = new ArrayList<>(Rows.read(rowing.rows));
        readings.addAll(rowing.refused);
        return readings;
    }

    /** The rows as they come, and what is wrong with others. */
    private static final class Rowing implements CsvRows.Sink {
        final Table table = new Table();
        final List<Row> rows = new ArrayList<>();
        final List<Reading> refused = new ArrayList<>();

        @Override
        public boolean row(int line, List<String> cells) {
            Optional<Row> row = table.take(line, cells);
            Optional<String> over = table.over(cells);
            if (row.isPresent() && over.isPresent()) {
                refused.add(new Reading.Refused(row.get().part(), line, over.get()));
            } else {
                row.ifPresent(rows::add);
            }
            return table.refusal().isEmpty() && rows.size() < Limits.ARTICLES;
        }

        @Override
        public void wrong(int from, int to) {
            refused.add(new Reading.Refused(
                    from,
                    "The quotation marks of this row do not close, or it goes on after they close; "
                            + (from == to ? "it was not read." : "lines " + from + " to " + to + " were not read.")));
        }

        @Override
        public void givenUp(int line) {
            refused.add(new Reading.Refused(
                    line, "The quotation marks of too many rows do not close; from this line on nothing was read."));
        }
    }

    /** The separator that the first line uses most; a comma when it uses none. */
    private static char separator(String text) {
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t', '|'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char sought) {
        return text.chars().filter(c -> c == sought).count();
    }
}

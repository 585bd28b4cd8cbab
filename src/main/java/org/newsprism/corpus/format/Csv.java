package org.newsprism.corpus.format;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A table with an article a row, its first row naming the columns: exports of databases, data sets, Media Cloud and Zotero.
 * A list of addresses without texts describes pages that lie elsewhere in the corpus.
 */
final class Csv implements ArticleFormat {

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
    public long mostBytes() {
        return Limits.COLLECTION_BYTES;
    }

    @Override
    public boolean describes() {
        return true;
    }

    @Override
    public List<Reading> read(SourceFile file) {
        String text;
        try {
            text = TextDecoder.decode(file.bytes(), Optional.empty()).text();
        } catch (NotText e) {
            return List.of(new Reading.Refused(0, "The file " + e.reason() + "."));
        }
        List<Row> rows = new ArrayList<>();
        List<Reading> refused = new ArrayList<>();
        Table table = new Table();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true)
                .ofCsvRecord(text)) {
            for (CsvRecord line : reader) {
                int number = Math.toIntExact(Math.min(Integer.MAX_VALUE, line.getStartingLineNumber()));
                table.take(number, line.getFields()).ifPresent(rows::add);
                if (table.refusal().isPresent() || rows.size() >= Limits.ARTICLES) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            refused.add(
                    new Reading.Refused(
                            table.lastLine() + 1,
                            "The quotation marks of a row at or after this line do not close; the rows from there on were not read."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        table.refusal().ifPresent(refused::add);
        List<Reading> readings = new ArrayList<>(Rows.read(rows));
        readings.addAll(refused);
        return readings;
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

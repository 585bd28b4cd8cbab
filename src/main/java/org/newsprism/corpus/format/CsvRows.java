package org.newsprism.corpus.format;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rows of a comma-separated text. A row whose quotation marks are wrong costs that row only: reading goes on at the next
 * line that has as many cells as the first row.
 */
final class CsvRows {
    private static final Pattern RECORD_LINE = Pattern.compile("\\(record starting at line (\\d{1,9})\\)$");

    /** Beyond this many rows with wrong quotation marks the file is something else than a table. */
    private static final int MOST_WRONG = 1_000;

    /** Looking for marks that close nowhere reads the rest of the text each time; so many of the text's lengths are read. */
    private static final int PASSES = 8;

    private final String text;
    private final char separator;
    private final List<Integer> starts;
    private int cells;
    private int wrong;
    private long looked;

    CsvRows(String text, char separator) {
        this.text = text;
        this.separator = separator;
        this.starts = Lines.starts(text);
    }

    /** Where rows go. */
    interface Sink {

        /** A row; false when no more are wanted. */
        boolean row(int line, List<String> cells);

        /** Lines that are no row, first and last. */
        void wrong(int from, int to);

        /** Nothing is read from this line on. */
        void givenUp(int line);
    }

    void read(Sink sink) {
        // Rows begin at this line, counted from 0; after a wrong one the lines up to the next good one belong to it.
        int next = 0;
        int wrongFrom = -1;
        while (next < starts.size()) {
            int first = next;
            try (CsvReader<CsvRecord> reader = reader(first)) {
                for (CsvRecord row : reader) {
                    int line = first + Math.toIntExact(row.getStartingLineNumber());
                    if (wrongFrom >= 0 && row.getFieldCount() == cells) {
                        sink.wrong(wrongFrom, line - 1);
                        wrongFrom = -1;
                    }
                    if (cells == 0) {
                        cells = row.getFieldCount();
                    }
                    if (wrongFrom < 0 && !sink.row(line, row.getFields())) {
                        return;
                    }
                }
                next = starts.size();
            } catch (CsvParseException e) {
                int line = first + line(e);
                wrongFrom = wrongFrom < 0 ? line : wrongFrom;
                next = line;
                looked += nowhereClosed(e) ? text.length() - starts.get(Math.min(line, starts.size()) - 1) : 0;
                if (++wrong > MOST_WRONG || looked > (long) PASSES * text.length()) {
                    sink.givenUp(wrongFrom);
                    return;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        if (wrongFrom >= 0) {
            sink.wrong(wrongFrom, starts.size());
        }
    }

    private CsvReader<CsvRecord> reader(int line) throws IOException {
        StringReader rest = new StringReader(text);
        long from = starts.get(line);
        if (rest.skip(from) != from) {
            throw new IOException("A text is as long as it is");
        }
        return CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true)
                .ofCsvRecord(rest);
    }

    private static boolean nowhereClosed(CsvParseException e) {
        return !String.valueOf(e.getMessage()).startsWith("Unexpected character");
    }

    /** The line on which the wrong row begins, from 1, counted from where the reader began. */
    private static int line(CsvParseException e) {
        Matcher where = RECORD_LINE.matcher(String.valueOf(e.getMessage()));
        return where.find() ? Integer.parseInt(where.group(1)) : 1;
    }
}

package org.newsprism.output.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.newsprism.output.DataFile;

/** One CSV file while it is being written: UTF-8, comma, RFC 4180 quoting, line feeds. */
final class Csv {

    private static final Pattern NEGATIVE = Pattern.compile("-[0-9]++(?:\\.[0-9]++)?(?:E-?[0-9]++)?");

    private final String name;
    private final String description;
    private final int columns;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CsvWriter writer;

    Csv(String name, String description, List<String> header) {
        this.name = name;
        this.description = description;
        this.columns = header.size();
        this.writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
        writer.writeRecord(header);
    }

    /** One row; every cell by its {@code toString}. */
    void row(Object... cells) {
        if (cells.length != columns) {
            throw new IllegalArgumentException(name + " has " + columns + " columns, not " + cells.length);
        }
        String[] words = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            words[i] = safe(cells[i].toString());
        }
        writer.writeRecord(words);
    }

    /**
     * Keeps a spreadsheet from running a cell: articles are hostile input, and a cell that begins with {@code =}, {@code +},
     * {@code @}, a tab, or a {@code -} that begins no number would be taken for a formula. Such a cell gets a leading apostrophe, the sign for text.
     */
    private static String safe(String cell) {
        if (cell.isEmpty()) {
            return cell;
        }
        char first = cell.charAt(0);
        boolean formula = first == '='
                || first == '@'
                || first == '\t'
                || first == '\r'
                || first == '+'
                || (first == '-' && cell.length() > 1 && !NEGATIVE.matcher(cell).matches());
        return formula ? "'" + cell : cell;
    }

    /** A number with up to four decimals; empty when it cannot be said. */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            return "";
        }
        return BigDecimal.valueOf(value)
                .setScale(4, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** The finished file. */
    DataFile file() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail to be written", e);
        }
        return new DataFile(name, "text/csv", description, bytes.toByteArray());
    }
}

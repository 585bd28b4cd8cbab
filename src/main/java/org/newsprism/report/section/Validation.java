package org.newsprism.report.section;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The program's own measured accuracy, kept as data beside the code: {@code validation.tsv}. */
final class Validation {

    /**
     * One figure.
     *
     * @param step what was measured
     * @param set the annotated texts
     * @param measure the measure's name
     * @param value as measured
     * @param date when
     */
    record Row(String step, String set, String measure, String value, String date) {}

    private Validation() {}

    static List<Row> rows() {
        try (InputStream in = Validation.class.getResourceAsStream("validation.tsv")) {
            if (in == null) {
                throw new IllegalStateException("validation.tsv is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Row(cells[0], cells[1], cells[2], cells[3], cells[4]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

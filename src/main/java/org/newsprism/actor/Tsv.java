package org.newsprism.actor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The rows of one of our own tables: tab-separated, {@code #} lines are its header. */
final class Tsv {
    private Tsv() {}

    /** The rows of a table beside this class, each with {@code columns} cells; {@code -} reads as empty. */
    static List<List<String>> rows(String name, int columns) {
        try (InputStream in = Tsv.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The jar lacks the table " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> cells(name, line, columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parts of a cell between {@code |}; none for an empty cell. */
    static List<String> parts(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
    }

    private static List<String> cells(String name, String line, int columns) {
        List<String> cells = Arrays.stream(line.split("\t", -1))
                .map(cell -> cell.equals("-") ? "" : cell)
                .toList();
        if (cells.size() != columns) {
            throw new IllegalStateException(name + " has a row of " + cells.size() + " cells: " + line);
        }
        return cells;
    }
}

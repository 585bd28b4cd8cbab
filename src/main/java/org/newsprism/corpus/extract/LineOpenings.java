package org.newsprism.corpus.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Short lines that give themselves away by their first words: invitations, credits, furniture. */
final class LineOpenings {
    /** A longer line is a paragraph, whatever it begins with. */
    private static final int LONGEST = 250;

    private static final LineOpenings SHIPPED = read();

    private final Map<String, HtmlBlock.Kind> kinds;

    private LineOpenings(Map<String, HtmlBlock.Kind> kinds) {
        this.kinds = kinds;
    }

    static LineOpenings shipped() {
        return SHIPPED;
    }

    /** The part a line plays by its opening; empty when nothing in the list opens it. */
    Optional<HtmlBlock.Kind> kind(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        String folded = line.substring(0, Math.min(line.length(), 60))
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
        return kinds.entrySet().stream()
                .filter(entry -> opens(folded, entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean opens(String line, String opening) {
        if (!opening.endsWith("$")) {
            return line.startsWith(opening);
        }
        int length = opening.length() - 1;
        boolean marked = line.length() == length + 1 && !Character.isLetterOrDigit(line.charAt(length));
        return (line.length() == length || marked) && opening.startsWith(line.substring(0, length));
    }

    private static LineOpenings read() {
        try (InputStream in = Objects.requireNonNull(LineOpenings.class.getResourceAsStream("openings.tsv"))) {
            Map<String, HtmlBlock.Kind> kinds = new LinkedHashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(row -> !row.isBlank() && !row.startsWith("#"))
                    .forEach(row -> {
                        int tab = row.indexOf('\t');
                        kinds.put(
                                row.substring(0, tab),
                                HtmlBlock.Kind.valueOf(row.substring(tab + 1).strip()));
                    });
            return new LineOpenings(kinds);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

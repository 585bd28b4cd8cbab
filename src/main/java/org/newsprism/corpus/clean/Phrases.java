package org.newsprism.corpus.clean;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The shipped list of lines that are known by their words. */
final class Phrases {
    private static final List<Phrase> ALL = load();

    private Phrases() {}

    static List<Phrase> all() {
        return ALL;
    }

    private static List<Phrase> load() {
        try (InputStream in = Objects.requireNonNull(Phrases.class.getResourceAsStream("line-phrases.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(Phrases::phrase)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Phrase phrase(String row) {
        String[] cells = row.split("\t", -1);
        if (cells.length != 6) {
            throw new IllegalStateException("Not six cells in line-phrases.tsv: " + row);
        }
        return new Phrase(
                cells[0],
                org.newsprism.corpus.Zone.Kind.valueOf(cells[1]),
                Phrase.Where.valueOf(cells[2].toUpperCase(java.util.Locale.ROOT)),
                Phrase.Match.named(cells[3]).orElseThrow(),
                Integer.parseInt(cells[4]),
                cells[5]);
    }
}

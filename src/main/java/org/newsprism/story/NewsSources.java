package org.newsprism.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The table of agencies and media that articles credit. */
final class NewsSources {

    private static final NewsSources SHIPPED = read();

    /** A spelling so short is a name only where a credit is expected. */
    private static final int SHORT = 4;

    private final Map<String, String> names;
    private final List<String> longestFirst;

    private NewsSources(Map<String, String> names) {
        this.names = names;
        List<String> spellings = new ArrayList<>(names.keySet());
        spellings.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        longestFirst = List.copyOf(spellings);
    }

    static NewsSources shipped() {
        return SHIPPED;
    }

    /** A spelling found in a text. */
    record Found(int start, int end, String name) {}

    /** The table's name of a source, whatever its spelling; empty when it is not in the table. */
    Optional<String> named(String written) {
        String name = names.get(written.strip());
        return name != null
                ? Optional.of(name)
                : names.entrySet().stream()
                        .filter(entry -> entry.getKey().equalsIgnoreCase(written.strip()))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }

    /** Every source named between two positions, in text order; short spellings only when asked for. */
    List<Found> in(String text, int from, int to, boolean shortToo) {
        List<Found> found = new ArrayList<>();
        for (String spelling : longestFirst) {
            if (spelling.length() <= SHORT && !shortToo && spelling.equals(spelling.toUpperCase(Locale.ROOT))) {
                continue;
            }
            for (int at = text.indexOf(spelling, from);
                    at >= 0 && at + spelling.length() <= to;
                    at = text.indexOf(spelling, at + 1)) {
                int end = at + spelling.length();
                int start = at;
                boolean whole = !letterAt(text, at - 1) && !letterAt(text, end);
                if (whole && found.stream().noneMatch(other -> start < other.end() && other.start() < end)) {
                    found.add(new Found(at, end, Objects.requireNonNull(names.get(spelling))));
                }
            }
        }
        found.sort(Comparator.comparingInt(Found::start));
        return found;
    }

    private static boolean letterAt(String text, int index) {
        return index >= 0 && index < text.length() && Character.isLetterOrDigit(text.charAt(index));
    }

    private static NewsSources read() {
        try (InputStream in = Objects.requireNonNull(NewsSources.class.getResourceAsStream("news-sources.tsv"))) {
            Map<String, String> names = new LinkedHashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(row -> !row.isBlank() && !row.startsWith("#") && !row.startsWith("name\t"))
                    .forEach(row -> {
                        String[] cells = row.split("\t", -1);
                        names.put(cells[0], cells[0]);
                        for (String alias : cells[1].split("\\|", -1)) {
                            if (!alias.isBlank()) {
                                names.put(alias, cells[0]);
                            }
                        }
                    });
            return new NewsSources(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

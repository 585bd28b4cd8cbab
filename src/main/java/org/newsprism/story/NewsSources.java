package org.newsprism.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
    private final Map<Character, List<String>> byFirst = new HashMap<>();

    private NewsSources(Map<String, String> names) {
        this.names = names;
        names.keySet()
                .forEach(spelling -> byFirst.computeIfAbsent(spelling.charAt(0), first -> new ArrayList<>())
                        .add(spelling));
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
        List<Found> whole = new ArrayList<>();
        for (int at = from; at < to; at++) {
            if (!letterAt(text, at - 1)) {
                for (String spelling : byFirst.getOrDefault(text.charAt(at), List.of())) {
                    int end = at + spelling.length();
                    if (end <= to
                            && text.startsWith(spelling, at)
                            && !letterAt(text, end)
                            && (shortToo || !isShort(spelling))) {
                        whole.add(new Found(at, end, Objects.requireNonNull(names.get(spelling))));
                    }
                }
            }
        }
        // The longest first, so that no part of a name is taken for another.
        whole.sort(
                Comparator.comparingInt((Found one) -> one.start() - one.end()).thenComparing(Found::start));
        List<Found> found = new ArrayList<>();
        for (Found one : whole) {
            if (found.stream().noneMatch(other -> one.start() < other.end() && other.start() < one.end())) {
                found.add(one);
            }
        }
        found.sort(Comparator.comparingInt(Found::start));
        return found;
    }

    private static boolean isShort(String spelling) {
        return spelling.length() <= SHORT && spelling.equals(spelling.toUpperCase(Locale.ROOT));
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

package org.newsprism.framing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.newsprism.corpus.Problem;

/**
 * Reads a word list: lines of {@code # key: value}, a line of column names, then one entry a line, cells parted by tabs.
 * Column {@code entry} is required; {@code pos}, {@code category}, {@code weight}, {@code alternative}, {@code theory} and
 * {@code except} (phrases parted by {@code |}) may be left out. A header {@code theory of X} is the theory of all entries
 * of category X that name none. Every mistake in the file is reported with its line; an entry with one is left out.
 */
final class LexiconReader {
    private static final List<String> COLUMNS =
            List.of("entry", "pos", "category", "weight", "alternative", "theory", "except");
    private static final Pattern BAR = Pattern.compile("\\|");
    /** At most three decimals: weights are kept as whole thousandths. */
    private static final Pattern WEIGHT = Pattern.compile("[-+]?[0-9]{1,4}+(\\.[0-9]{1,3}+)?");

    /** The label of entries in a list without categories. */
    private static final String LISTED = "listed";

    private final String file;
    private final Consumer<Problem> problems;
    private final Map<String, String> header = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> rules = new HashSet<>();
    private List<String> columns = List.of();

    private LexiconReader(String file, Consumer<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** A list of a study folder, already decoded. */
    static Lexicon read(FeatureId id, String file, List<String> lines, Consumer<Problem> problems) {
        LexiconReader reader = new LexiconReader(file, problems);
        for (int i = 0; i < lines.size(); i++) {
            reader.line(
                    i == 0 && lines.get(i).startsWith("\uFEFF") ? lines.get(i).substring(1) : lines.get(i), i + 1);
        }
        boolean own = reader.header.getOrDefault("voice", "all").equals("outlet");
        boolean cues =
                reader.header.getOrDefault("cues", own ? "left" : "counted").equals("counted");
        return new Lexicon(id, reader.header, reader.entries, own, !cues);
    }

    /** A list of our own, which has no mistakes. */
    static Lexicon shipped(String id) {
        String file = id + ".tsv";
        return read(new FeatureId(id), file, lines(file), problem -> {
            throw new IllegalStateException(problem.toString());
        });
    }

    static List<String> lines(String resource) {
        try (InputStream stream = LexiconReader.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("No list " + resource + " beside " + LexiconReader.class.getName());
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(String line, int number) {
        if (line.isBlank()) {
            return;
        }
        if (line.startsWith("#")) {
            header(line.substring(1));
        } else if (columns.isEmpty()) {
            columns(line, number);
        } else {
            entry(List.of(line.split("\t", -1)), number);
        }
    }

    private void header(String line) {
        int colon = line.indexOf(':');
        if (colon > 0 && columns.isEmpty()) {
            header.put(
                    line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        }
    }

    private void columns(String line, int number) {
        columns = List.of(line.split("\t", -1)).stream().map(String::strip).toList();
        for (int i = 0; i < columns.size(); i++) {
            if (!COLUMNS.contains(columns.get(i))) {
                warn(
                        number,
                        i + 1,
                        "unknown column “" + columns.get(i) + "”; known are " + String.join(", ", COLUMNS)
                                + ". It is not used.");
            }
        }
        if (!columns.contains("entry")) {
            error(number, 0, "no column “entry”; the first line names the columns, parted by tabs");
        }
    }

    private void entry(List<String> cells, int number) {
        if (cells.size() > columns.size()) {
            error(number, columns.size() + 1, "more cells than columns: " + cells.size() + " for " + columns.size());
            return;
        }
        String pattern = cell(cells, "entry");
        String pos = cell(cells, "pos");
        String label = cell(cells, "category").isEmpty() ? LISTED : cell(cells, "category");
        String theory = cell(cells, "theory");
        String weight = cell(cells, "weight");
        String except = cell(cells, "except");
        if (pattern.isEmpty()) {
            if (columns.contains("entry")) {
                error(number, 1, "no entry in this line");
            }
            return;
        }
        if (!PartOfSpeech.KNOWN.contains(pos)) {
            error(
                    number,
                    columns.indexOf("pos") + 1,
                    "unknown part of speech “" + pos + "”; known are N, V, J, R, M or nothing for any");
            return;
        }
        if (!weight.isEmpty() && !WEIGHT.matcher(weight).matches()) {
            error(
                    number,
                    columns.indexOf("weight") + 1,
                    "“" + weight + "” is no weight; expected a number such as 2, 0.5 or -1.25");
            return;
        }
        List<String> exceptions = except.isEmpty()
                ? List.of()
                : BAR.splitAsStream(except).map(String::strip).toList();
        try {
            Phrase.parse(pattern, pos);
            exceptions.forEach(phrase -> Phrase.parse(phrase, ""));
        } catch (IllegalArgumentException e) {
            error(number, 1, "“" + pattern + "”: " + e.getMessage());
            return;
        }
        Entry entry = new Entry(
                pattern,
                pos,
                label,
                cell(cells, "alternative"),
                theory.isEmpty() ? header.getOrDefault("theory of " + label, "") : theory,
                exceptions,
                weight.isEmpty()
                        ? Entry.PLAIN
                        : new BigDecimal(weight).movePointRight(3).intValueExact());
        if (rules.add(entry.rule())) {
            entries.add(entry);
        } else {
            error(number, 1, "“" + entry.rule() + "” is listed twice");
        }
    }

    private String cell(List<String> cells, String column) {
        int at = columns.indexOf(column);
        return at >= 0 && at < cells.size() ? cells.get(at).strip() : "";
    }

    private void error(int line, int column, String message) {
        problems.accept(new Problem(file, line, column, message, Problem.Severity.ERROR));
    }

    private void warn(int line, int column, String message) {
        problems.accept(new Problem(file, line, column, message, Problem.Severity.WARNING));
    }
}

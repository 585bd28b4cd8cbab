package org.newsprism.framing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsprism.corpus.CsvTable;
import org.newsprism.corpus.Problem;

/**
 * Reads variant sets: columns {@code concept}, {@code variant}, {@code forms} and, if wanted, {@code except}. Forms are
 * patterns as in {@link Entry}, parted by {@code |}, each with its part of speech behind a slash where it needs one
 * ({@code purchase/N}). Rows of one concept need not stand together.
 */
final class VariantSets {
    private static final String SHIPPED = "variants.tsv";
    private static final List<String> REQUIRED = List.of("concept", "variant", "forms");
    private static final Pattern BAR = Pattern.compile("\\|");

    private final CsvTable table;
    private final Consumer<Problem> problems;
    private final Map<String, Map<String, List<Entry>>> concepts = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();

    private VariantSets(CsvTable table, Consumer<Problem> problems) {
        this.table = table;
        this.problems = problems;
    }

    /** The general sets of the program. */
    static List<VariantSet> shipped() {
        String rows = LexiconReader.lines(SHIPPED).stream()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.joining("\n"));
        return sets(CsvTable.parse(SHIPPED, rows), problem -> {
            throw new IllegalStateException(problem.toString());
        });
    }

    /** A study's sets, then the shipped ones whose concept the study has not; the shipped ones if there is no such file. */
    static List<VariantSet> read(Path file, Consumer<Problem> problems) {
        if (!Files.exists(file)) {
            return shipped();
        }
        List<VariantSet> sets = new ArrayList<>(sets(CsvTable.read(file), problems));
        List<String> taken = sets.stream().map(VariantSet::concept).toList();
        shipped().stream().filter(set -> !taken.contains(set.concept())).forEach(sets::add);
        return List.copyOf(sets);
    }

    private static List<VariantSet> sets(CsvTable table, Consumer<Problem> problems) {
        table.problems().forEach(problems);
        return new VariantSets(table, problems).sets();
    }

    private List<VariantSet> sets() {
        List<String> missing = REQUIRED.stream()
                .filter(column -> !table.columns().contains(column))
                .toList();
        if (!missing.isEmpty()) {
            if (table.problems().isEmpty()) {
                error(1, "", "no column " + String.join(", ", missing) + "; expected concept, variant, forms");
            }
            return List.of();
        }
        table.rows().forEach(this::row);
        return concepts.entrySet().stream()
                .map(concept -> new VariantSet(
                        concept.getKey(),
                        concept.getValue().entrySet().stream()
                                .map(variant -> new VariantSet.Variant(variant.getKey(), variant.getValue()))
                                .toList()))
                .toList();
    }

    private void row(CsvTable.Row row) {
        for (String column : REQUIRED) {
            if (row.cell(column).isEmpty()) {
                error(row.line(), column, "no " + column + " in this row");
                return;
            }
        }
        String concept = row.cell("concept").orElseThrow();
        String variant = row.cell("variant").orElseThrow();
        if (concept.contains(":")) {
            error(row.line(), "concept", "a concept has no colon: “" + concept + "”");
            return;
        }
        List<String> except = row.cell("except").stream()
                .flatMap(BAR::splitAsStream)
                .map(String::strip)
                .toList();
        for (String form : BAR.split(row.cell("forms").orElseThrow())) {
            form(row.line(), concept, variant, form.strip(), except);
        }
    }

    private void form(int line, String concept, String variant, String form, List<String> except) {
        int slash = form.lastIndexOf('/');
        Entry entry = new Entry(
                slash < 0 ? form : form.substring(0, slash),
                slash < 0 ? "" : form.substring(slash + 1),
                concept + ":" + variant,
                "",
                "",
                except);
        if (!PartOfSpeech.KNOWN.contains(entry.partOfSpeech())) {
            error(line, "forms", "unknown part of speech in “" + form + "”; known are /N, /V, /J, /R, /M");
            return;
        }
        try {
            Phrase.parse(entry.pattern(), entry.partOfSpeech());
            except.forEach(phrase -> Phrase.parse(phrase, ""));
        } catch (IllegalArgumentException e) {
            error(line, "forms", "“" + form + "”: " + e.getMessage());
            return;
        }
        Integer before = lines.putIfAbsent(entry.rule(), line);
        if (before != null) {
            error(line, "forms", "“" + form + "” is listed twice, here and in line " + before);
            return;
        }
        concepts.computeIfAbsent(concept, key -> new LinkedHashMap<>())
                .computeIfAbsent(variant, key -> new ArrayList<>())
                .add(entry);
    }

    private void error(int line, String column, String message) {
        problems.accept(new Problem(table.file(), line, table.numberOf(column), message, Problem.Severity.ERROR));
    }
}

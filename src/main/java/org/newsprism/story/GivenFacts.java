package org.newsprism.story;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.newsprism.corpus.CsvTable;
import org.newsprism.corpus.Problem;
import org.newsprism.corpus.Problem.Severity;
import org.newsprism.corpus.Spelling;

/**
 * Reads the facts that a study asks for, {@code facts.csv}: {@code name}, {@code words} (variants parted by {@code |}, or one
 * {@code /regular expression/}) and, if wanted, {@code valid_from} and {@code event}.
 */
public final class GivenFacts {

    private static final List<String> REQUIRED = List.of("name", "words");
    private static final List<String> COLUMNS = List.of("name", "words", "valid_from", "event");

    private final CsvTable table;
    private final Collection<String> events;
    private final Consumer<Problem> problems;
    private final Map<String, Integer> lines = new HashMap<>();

    private GivenFacts(CsvTable table, Collection<String> events, Consumer<Problem> problems) {
        this.table = table;
        this.events = events;
        this.problems = problems;
    }

    /**
     * The facts of a study folder, in the order of their rows; none where there is no such file. Every mistake is handed over
     * with line and column; a row with an error is left out.
     *
     * @param events the events that the articles have, for messages
     */
    public static List<GivenFact> read(Optional<Path> study, Collection<String> events, Consumer<Problem> problems) {
        Optional<Path> file = study.map(folder -> folder.resolve("facts.csv")).filter(Files::exists);
        return file.isEmpty() ? List.of() : of(CsvTable.read(file.get()), events, problems);
    }

    /** The facts of a table. */
    static List<GivenFact> of(CsvTable table, Collection<String> events, Consumer<Problem> problems) {
        return new GivenFacts(table, events, problems).facts();
    }

    private List<GivenFact> facts() {
        table.problems().forEach(problems);
        if (table.columns().isEmpty()) {
            return List.of();
        }
        for (String column : table.columns()) {
            if (!column.isEmpty() && !COLUMNS.contains(column)) {
                tell(
                        1,
                        column,
                        "column \"" + column + "\" is not used; expected " + String.join(", ", COLUMNS),
                        Severity.WARNING);
            }
        }
        List<String> missing = REQUIRED.stream()
                .filter(column -> !table.columns().contains(column))
                .toList();
        if (!missing.isEmpty()) {
            error(1, "", "no column " + String.join(", ", missing) + "; expected " + String.join(", ", COLUMNS));
            return List.of();
        }
        List<GivenFact> facts = new ArrayList<>();
        table.rows().forEach(row -> fact(row).ifPresent(facts::add));
        return List.copyOf(facts);
    }

    private Optional<GivenFact> fact(CsvTable.Row row) {
        int line = row.line();
        Optional<String> name = row.cell("name");
        boolean right = true;
        if (name.isEmpty()) {
            right = error(line, "name", "the fact has no name");
        } else {
            Integer before = lines.putIfAbsent(name.get().toLowerCase(Locale.ROOT), line);
            if (before != null) {
                right = error(line, "name", "“" + name.get() + "” is listed twice, here and in line " + before);
            }
        }
        Optional<FactPattern> pattern = Optional.empty();
        if (row.cell("words").isEmpty()) {
            right = error(line, "words", "no words to look for; expected variants parted by | or one /expression/");
        } else {
            try {
                pattern = Optional.of(FactPattern.of(row.cell("words").get()));
            } catch (IllegalArgumentException e) {
                right = error(line, "words", "" + e.getMessage());
            }
        }
        Optional<LocalDate> from = Optional.empty();
        Optional<String> written = row.cell("valid_from");
        if (written.isPresent()) {
            from = day(written.get());
            if (from.isEmpty()) {
                right = error(
                        line,
                        "valid_from",
                        "\"" + written.get() + "\" is not a day; expected year-month-day, such as 2020-12-14");
            }
        }
        row.cell("event").ifPresent(event -> event(line, event));
        return right && name.isPresent() && pattern.isPresent()
                ? Optional.of(
                        new GivenFact(new Fact(name.get(), Fact.Kind.GIVEN, from, row.cell("event")), pattern.get()))
                : Optional.empty();
    }

    private void event(int line, String event) {
        if (!events.contains(event)) {
            tell(
                    line,
                    "event",
                    "no article has the event \"" + event + "\""
                            + Spelling.nearest(event, events)
                                    .map(near -> "; did you mean \"" + near + "\"?")
                                    .orElse(", so no article can be expected to mention this"),
                    Severity.WARNING);
        }
    }

    private static Optional<LocalDate> day(String cell) {
        try {
            return Optional.of(LocalDate.parse(cell));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private boolean error(int line, String column, String message) {
        tell(line, column, message, Severity.ERROR);
        return false;
    }

    private void tell(int line, String column, String message, Severity severity) {
        problems.accept(new Problem(table.file(), line, table.numberOf(column), message, severity));
    }
}

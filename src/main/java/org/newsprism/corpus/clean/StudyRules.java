package org.newsprism.corpus.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsprism.corpus.CsvTable;
import org.newsprism.corpus.Outlet;
import org.newsprism.corpus.Problem;
import org.newsprism.corpus.Zone;

/**
 * The user's own cleaning rules, {@code _study/rules.csv}: {@code outlet, match, text, zone, note}.
 *
 * <p>{@code match} is {@code equals}, {@code starts}, {@code ends} or {@code contains}; {@code zone} is {@code caption},
 * {@code credit}, {@code link plug}, {@code sign-off}, {@code footer} or {@code dateline}; a rule without outlet holds
 * for every outlet. There are no patterns: a phrase can be read, and cannot make a run hang.
 *
 * @param rules in file order
 * @param problems what is wrong with the file; the rows named are not in {@code rules}
 */
public record StudyRules(List<StudyRule> rules, List<Problem> problems) {
    private static final Set<String> COLUMNS = new LinkedHashSet<>(List.of("outlet", "match", "text", "zone", "note"));
    private static final List<Zone.Kind> ZONES = Arrays.stream(Zone.Kind.values())
            .filter(kind -> kind != Zone.Kind.BODY && kind != Zone.Kind.HEADLINE && kind != Zone.Kind.FRONT_BLOCK)
            .toList();

    /**
     * One row.
     *
     * @param outlet the outlet it holds for, as in the metadata; empty for all
     * @param rule what it does
     * @param line its line in the file
     */
    record StudyRule(Optional<String> outlet, Phrase rule, int line) {}

    public StudyRules {
        rules = List.copyOf(rules);
        problems = List.copyOf(problems);
    }

    /** No rules. */
    public static StudyRules none() {
        return new StudyRules(List.of(), List.of());
    }

    /** The rules of a table. */
    public static StudyRules of(CsvTable table) {
        List<StudyRule> rules = new ArrayList<>();
        List<Problem> problems = new ArrayList<>(table.problems());
        for (String required : List.of("match", "text", "zone")) {
            if (table.problems().isEmpty() && !table.columns().contains(required)) {
                problems.add(error(table, 1, required, "column \"" + required + "\" is missing"));
            }
        }
        for (String column : table.columns()) {
            if (!COLUMNS.contains(column)) {
                problems.add(new Problem(
                        table.file(),
                        1,
                        table.numberOf(column),
                        "column \"" + column + "\" is not used; expected " + String.join(", ", COLUMNS),
                        Problem.Severity.WARNING));
            }
        }
        if (problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR)) {
            return new StudyRules(rules, problems);
        }
        for (CsvTable.Row row : table.rows()) {
            Optional<Phrase.Match> match = row.cell("match").flatMap(Phrase.Match::named);
            Optional<Zone.Kind> zone = row.cell("zone").flatMap(StudyRules::zone);
            Optional<String> text = row.cell("text");
            if (match.isEmpty()) {
                problems.add(error(table, row.line(), "match", "expected equals, starts, ends or contains"));
            }
            if (zone.isEmpty()) {
                problems.add(error(table, row.line(), "zone", "expected one of " + zoneNames()));
            }
            if (text.isEmpty()) {
                problems.add(error(table, row.line(), "text", "expected the words that the line holds"));
            }
            if (match.isPresent() && zone.isPresent() && text.isPresent()) {
                Phrase rule = new Phrase(
                        "study-rule-line-" + row.line(),
                        zone.get(),
                        Phrase.Where.ANY,
                        match.get(),
                        Integer.MAX_VALUE,
                        text.get());
                rules.add(new StudyRule(row.cell("outlet"), rule, row.line()));
            }
        }
        return new StudyRules(rules, problems);
    }

    /** The outlets that rules name, with the line of the file, for checking them against the metadata. */
    public List<String> outlets() {
        return rules.stream().flatMap(rule -> rule.outlet().stream()).distinct().toList();
    }

    /** The rules that hold for an outlet's articles. */
    List<Phrase> holdingFor(Optional<Outlet> outlet) {
        return rules.stream()
                .filter(rule -> rule.outlet().isEmpty()
                        || outlet.filter(known ->
                                        known.name().equals(rule.outlet().get()))
                                .isPresent())
                .map(StudyRule::rule)
                .toList();
    }

    private static Optional<Zone.Kind> zone(String name) {
        String key = name.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        return ZONES.stream().filter(kind -> kind.name().equals(key)).findFirst();
    }

    private static String zoneNames() {
        return String.join(
                ", ",
                ZONES.stream()
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .toList());
    }

    private static Problem error(CsvTable table, int line, String column, String message) {
        return new Problem(table.file(), line, table.numberOf(column), column + ": " + message, Problem.Severity.ERROR);
    }
}

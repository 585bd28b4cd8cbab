package org.newsprism.actor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.newsprism.actor.Actor.Naming;
import org.newsprism.actor.Actor.Role;
import org.newsprism.corpus.CsvTable;
import org.newsprism.corpus.Problem;

/**
 * The user's own table of actors, {@code corpus/_study/actors.csv}: columns {@code canonical, aliases, side, role, note,
 * named}, of which only {@code canonical} is required; aliases are separated by {@code |}. What it says overrides every rule.
 */
public final class ActorTable {
    private static final List<String> COLUMNS = List.of("canonical", "aliases", "side", "role", "note", "named");
    /** What {@code newsprism actors} tells beside them, and a table made from its suggestions may keep. */
    private static final List<String> TOLD = List.of("quoted", "mentioned", "articles", "table", "why", "where");

    private final Map<String, Row> byName;
    private final List<String> names;
    private final List<Row> rows;

    private ActorTable(Map<String, Row> byName, Set<String> names) {
        this.byName = byName;
        this.rows = List.copyOf(new java.util.LinkedHashSet<>(byName.values()));
        this.names = names.stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** A table without rows. */
    public static ActorTable empty() {
        return new ActorTable(Map.of(), Set.of());
    }

    /** The table in a file; rows with a mistake are left out and each mistake is told with its line and column. */
    public static ActorTable read(Path actorsCsv, Consumer<Problem> problems) {
        return of(CsvTable.read(actorsCsv), problems);
    }

    static ActorTable of(CsvTable csv, Consumer<Problem> problems) {
        csv.problems().forEach(problems);
        boolean usable = csv.columns().contains("canonical");
        if (!usable && !csv.columns().isEmpty()) {
            problems.accept(new Problem(
                    csv.file(),
                    1,
                    0,
                    "has no column \"canonical\"; expected the columns " + String.join(", ", COLUMNS),
                    Problem.Severity.ERROR));
        }
        for (String column : csv.columns()) {
            if (!COLUMNS.contains(column) && !TOLD.contains(column) && !column.isEmpty()) {
                problems.accept(new Problem(
                        csv.file(),
                        1,
                        csv.numberOf(column),
                        "column \"" + column + "\" is not used; expected " + String.join(", ", COLUMNS),
                        Problem.Severity.WARNING));
            }
        }
        Map<String, Row> byName = new LinkedHashMap<>();
        Set<String> names = new TreeSet<>();
        if (usable) {
            csv.rows().forEach(row -> add(csv, row, byName, names, problems));
        }
        return new ActorTable(byName, names);
    }

    private static void add(
            CsvTable csv, CsvTable.Row row, Map<String, Row> byName, Set<String> written, Consumer<Problem> problems) {
        String canonical = row.cell("canonical").orElse("");
        if (canonical.isEmpty()) {
            problems.accept(error(csv, row, "canonical", "the cell is empty; expected the actor's name"));
            return;
        }
        Optional<Role> role = row.cell("role").flatMap(ActorTable::role);
        if (row.cell("role").isPresent() && role.isEmpty()) {
            String roles = Arrays.stream(Role.values())
                    .map(each -> each.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
            String message = "\"" + row.cell("role").get() + "\" is no role; expected one of " + roles;
            problems.accept(error(csv, row, "role", message));
            return;
        }
        Optional<Naming> naming = row.cell("named").flatMap(ActorTable::naming);
        if (row.cell("named").isPresent() && naming.isEmpty()) {
            String message = "\"" + row.cell("named").get() + "\" is not known; expected named, partly or anonymous";
            problems.accept(error(csv, row, "named", message));
            return;
        }
        Row read = new Row(
                canonical,
                row.cell("aliases"),
                row.cell("side"),
                role,
                row.cell("note"),
                naming,
                csv.file() + ", line " + row.line()
                        + row.cell("note").map(n -> ": " + n).orElse(""));
        List<String> names = new ArrayList<>(List.of(canonical));
        row.cell("aliases").ifPresent(cell -> {
            for (String alias : cell.split("\\|", -1)) {
                if (!alias.isBlank()) {
                    names.add(alias.strip());
                }
            }
        });
        for (String name : names) {
            written.add(name);
            Row other = byName.putIfAbsent(key(name), read);
            if (other != null && !other.canonical().equals(canonical)) {
                problems.accept(error(
                        csv,
                        row,
                        name.equals(canonical) ? "canonical" : "aliases",
                        "\"" + name + "\" already means \"" + other.canonical() + "\" (" + other.source()
                                + "); a name can mean one actor only"));
            }
        }
    }

    private static Optional<Role> role(String written) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equalsIgnoreCase(written))
                .findFirst();
    }

    private static Optional<Naming> naming(String written) {
        return Arrays.stream(Naming.values())
                .filter(naming -> naming.name().equalsIgnoreCase(written))
                .findFirst();
    }

    private static Problem error(CsvTable csv, CsvTable.Row row, String column, String message) {
        return new Problem(csv.file(), row.line(), csv.numberOf(column), message, Problem.Severity.ERROR);
    }

    private static String key(String name) {
        return String.join(" ", Folding.atoms(Folding.fold(name)));
    }

    /** Whether it has no row. */
    public boolean isEmpty() {
        return byName.isEmpty();
    }

    /** Its rows as the user wrote them, in their order. */
    public List<Row> rows() {
        return rows;
    }

    /** The names of the table as the user wrote them, longest first. */
    List<String> names() {
        return names;
    }

    /** The row a name means, accents and case folded. */
    public Optional<Row> row(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    /**
     * One actor of the user's.
     *
     * @param aliases the cell of other names, {@code |} between them
     * @param side empty where the user leaves it to the rules; so is {@code role}
     * @param naming how exactly the name identifies them, which also tells a name from a description; empty for a name
     * @param source where the row stands, and its note
     */
    public record Row(
            String canonical,
            Optional<String> aliases,
            Optional<String> side,
            Optional<Role> role,
            Optional<String> note,
            Optional<Naming> naming,
            String source) {

        /** The user's actor; what the row leaves open is as the rules found it. A description listed as such stays one. */
        Actor over(Actor found) {
            Naming usual = key(canonical).equals(key(found.name())) ? found.naming() : Naming.NAMED;
            return new Actor(
                    canonical, side.orElse(found.side()), role.orElse(found.role()), naming.orElse(usual), source);
        }

        /** Whether its names mean the actor wherever they stand, as a description's words do not. */
        boolean isName() {
            return naming.orElse(Naming.NAMED) == Naming.NAMED;
        }
    }
}

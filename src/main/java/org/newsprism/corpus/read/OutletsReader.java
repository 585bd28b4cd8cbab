package org.newsprism.corpus.read;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsprism.corpus.CsvTable;
import org.newsprism.corpus.Outlet;
import org.newsprism.corpus.Outlets;
import org.newsprism.corpus.Problem;
import org.newsprism.corpus.Problem.Severity;
import org.newsprism.corpus.Spelling;

/** Reads the outlet metadata and finds every mistake in it at once. */
public final class OutletsReader {
    private static final List<String> REQUIRED = List.of("outlet", "origin");
    /** Characters of a name that a table or chart of the report can print. */
    private static final int LONGEST = 200;

    /** Columns that hold lists or sentences, and make no groups. */
    private static final Set<String> PROSE =
            Set.of("aliases", "domains", "signatures", "basis", "source_url", "checked_on", "note");

    private static final List<String> KNOWN = List.of(
            "outlet",
            "aliases",
            "domains",
            "signatures",
            "origin",
            "country",
            "ownership",
            "language",
            "derived_from",
            "basis",
            "source_url",
            "checked_on",
            "note");
    /** A signature without signs of its own is compared as a name is. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\d .'-]++");

    private static final Pattern DOMAIN = Pattern.compile("[\\p{L}\\d-]++(?:\\.[\\p{L}\\d-]++)++");

    private final CsvTable table;
    private final List<Problem> problems = new ArrayList<>();
    /** Every name, alias and signature by its key, with the first row that has it. */
    private final Map<String, Claim> claims = new LinkedHashMap<>();

    /**
     * A name of an outlet in the table.
     *
     * @param name as written
     * @param outlet whose it is
     * @param what the column it stands in
     * @param line the row's line
     */
    private record Claim(String name, String outlet, String what, int line) {}

    /**
     * What reading gave.
     *
     * @param outlets the table; rows with mistakes are left out
     * @param problems every mistake in line order
     */
    public record Checked(Outlets outlets, List<Problem> problems) {
        public Checked {
            problems = List.copyOf(problems);
        }

        /** Whether a mistake stops the run. */
        public boolean broken() {
            return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        }
    }

    private OutletsReader(CsvTable table) {
        this.table = table;
    }

    /** The table in a file. */
    public static Checked read(Path file) {
        return check(CsvTable.read(file));
    }

    /** The outlets of a table that was read already. */
    public static Checked check(CsvTable table) {
        return new OutletsReader(table).check();
    }

    private Checked check() {
        problems.addAll(table.problems());
        if (table.columns().isEmpty()) {
            return new Checked(new Outlets(List.of(), List.of()), problems);
        }
        checkColumns();
        List<Outlet> rows = new ArrayList<>();
        if (table.columns().containsAll(REQUIRED)) {
            if (table.rows().isEmpty() && problems.isEmpty()) {
                add(0, "", "has a header but no outlet; add a row for each outlet of your articles", Severity.ERROR);
            }
            for (CsvTable.Row row : table.rows()) {
                outlet(row).ifPresent(rows::add);
            }
        }
        problems.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        return new Checked(new Outlets(rows, table.columns()), problems);
    }

    private void checkColumns() {
        for (String required : REQUIRED) {
            if (!table.columns().contains(required)) {
                String hint = Spelling.nearest(required, table.columns())
                        .map(near -> "; did you mean it by \"" + near + "\"?")
                        .orElse("; the header has " + String.join(", ", table.columns()));
                add(1, "", "column \"" + required + "\" is missing" + hint, Severity.ERROR);
            }
        }
        for (String column : table.columns()) {
            Optional<String> near = Spelling.nearest(column, KNOWN);
            if (!KNOWN.contains(column) && near.isPresent() && !table.columns().contains(near.get())) {
                add(
                        1,
                        column,
                        "column \"" + column + "\" is kept as your own; did you mean \"" + near.get() + "\"?",
                        Severity.WARNING);
            }
        }
    }

    private Optional<Outlet> outlet(CsvTable.Row row) {
        int before = errors();
        for (String column : table.columns()) {
            int length = row.cell(column).map(String::length).orElse(0);
            if (length > LONGEST && !PROSE.contains(column)) {
                add(
                        row.line(),
                        column,
                        "column \"" + column + "\" holds " + length + " characters; a name has at most " + LONGEST,
                        Severity.ERROR);
            }
        }
        String name = row.cell("outlet").orElse("");
        if (name.isEmpty()) {
            add(row.line(), "outlet", "the outlet has no name", Severity.ERROR);
        } else {
            claim(name, name, "outlet", row.line());
        }
        if (row.cell("origin").isEmpty()) {
            add(
                    row.line(),
                    "origin",
                    "the origin of " + shown(name) + " is empty; every outlet needs one",
                    Severity.ERROR);
        }
        List<String> aliases = list(row, "aliases");
        aliases.forEach(alias -> claim(alias, name, "aliases", row.line()));
        List<String> signatures = list(row, "signatures");
        signatures.forEach(signature -> claim(signature, name, "signatures", row.line()));
        List<String> domains = domains(row, name);
        row.cell("checked_on").ifPresent(date -> checkDate(row.line(), date));
        return errors() == before
                ? Optional.of(new Outlet(name, aliases, domains, signatures, row.cells(), row.line()))
                : Optional.empty();
    }

    /** Notes that a name belongs to an outlet, and says so when it is another's already. */
    private void claim(String name, String outlet, String column, int line) {
        // Signatures are found as they stand, names however they are written.
        String key = column.equals("signatures") && !PLAIN.matcher(name).matches()
                ? name.strip().toLowerCase(Locale.ROOT)
                : nameKey(name);
        Claim earlier = claims.putIfAbsent(key, new Claim(name, outlet, column, line));
        if (earlier == null) {
            return;
        }
        boolean same = earlier.outlet().equals(outlet) && earlier.line() == line;
        String what = column.equals("outlet") ? "outlet" : column.equals("aliases") ? "alias" : "signature";
        String other = earlier.what().equals("outlet")
                ? "the name"
                : earlier.what().equals("aliases") ? "an alias" : "a signature";
        if (same && !earlier.name().equals(name)) {
            // Two spellings of one name, such as Al-Alam and Al Alam, do no harm.
            return;
        }
        if (!same) {
            add(
                    line,
                    column,
                    what + " \"" + name + "\" is already " + other + " of \"" + earlier.outlet() + "\" on line "
                            + earlier.line(),
                    Severity.ERROR);
        } else if (column.equals(earlier.what())) {
            add(line, column, what + " \"" + name + "\" stands twice in this row", Severity.WARNING);
        }
    }

    private static String nameKey(String name) {
        String key = Spelling.key(name);
        return key.isEmpty() ? name.strip() : key;
    }

    private List<String> domains(CsvTable.Row row, String name) {
        List<String> domains = new ArrayList<>();
        for (String written : list(row, "domains")) {
            String domain = written.toLowerCase(Locale.ROOT);
            String bare = domain.startsWith("www.") ? domain.substring(4) : domain;
            if (!DOMAIN.matcher(bare).matches()) {
                add(
                        row.line(),
                        "domains",
                        "\"" + written
                                + "\" is not a web domain; expected one like example.org, without http:// and path",
                        Severity.ERROR);
                continue;
            }
            Claim earlier = claims.putIfAbsent("domain " + bare, new Claim(bare, name, "domains", row.line()));
            if (earlier != null && !(earlier.outlet().equals(name) && earlier.line() == row.line())) {
                add(
                        row.line(),
                        "domains",
                        "domain \"" + bare + "\" is already one of \"" + earlier.outlet() + "\" on line "
                                + earlier.line(),
                        Severity.ERROR);
            }
            domains.add(bare);
        }
        return domains;
    }

    private void checkDate(int line, String date) {
        try {
            LocalDate.parse(date);
        } catch (DateTimeException e) {
            add(
                    line,
                    "checked_on",
                    "\"" + date + "\" is not a date; expected year-month-day, such as 2026-11-22",
                    Severity.ERROR);
        }
    }

    private static List<String> list(CsvTable.Row row, String column) {
        return Pattern.compile("\\|")
                .splitAsStream(row.cell(column).orElse(""))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static String shown(String name) {
        return name.isEmpty() ? "this outlet" : "\"" + name + "\"";
    }

    private int errors() {
        return (int) problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
    }

    private void add(int line, String column, String message, Severity severity) {
        problems.add(new Problem(table.file(), line, table.numberOf(column), message, severity));
    }
}

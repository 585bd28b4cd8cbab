package org.newsprism.corpus.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsprism.corpus.CsvTable;
import org.newsprism.corpus.Inferred;
import org.newsprism.corpus.Inferred.Ground;
import org.newsprism.corpus.Problem;
import org.newsprism.corpus.Problem.Severity;
import org.newsprism.corpus.Skipped;
import org.newsprism.corpus.Spelling;
import org.newsprism.corpus.clean.FullDate;
import org.newsprism.corpus.format.RawArticle;

/**
 * What the user says about files that cannot carry a front block, {@code _study/articles.csv}:
 * {@code file, outlet, date, event, url}. Only {@code file} must be there. What a row says goes before everything else,
 * front blocks too; an empty cell says nothing.
 *
 * @param table the file's name as the user knows it
 * @param column the number of the column {@code file}
 * @param rows by the article they are about, in file order
 * @param problems what is wrong with the file; an error stops the run
 */
record StudyArticles(String table, int column, Map<String, Row> rows, List<Problem> problems) {
    private static final List<String> COLUMNS = List.of("file", "outlet", "date", "event", "url");

    /**
     * One row.
     *
     * @param line its line in the file
     * @param outlet the outlet's name as written, not yet looked up
     * @param date the day of publication
     * @param event the event key
     * @param url the page's address
     */
    record Row(
            int line, Inferred<String> outlet, Inferred<LocalDate> date, Optional<String> event, Inferred<String> url) {

        /** The claims of a file with those of this row over them. */
        RawArticle.Claims over(RawArticle.Claims claims) {
            return new RawArticle.Claims(
                    over(outlet, claims.outlet()),
                    over(date, claims.date()),
                    claims.title(),
                    over(url, claims.url()),
                    claims.byline(),
                    event.or(claims::event));
        }

        private static <T> Inferred<T> over(Inferred<T> row, Inferred<T> claim) {
            if (row.value().isEmpty()) {
                return claim;
            }
            boolean differ =
                    claim.ground() == Ground.FRONT_BLOCK && !claim.value().equals(row.value());
            return differ
                    ? new Inferred<>(
                            row.value(),
                            row.ground(),
                            row.evidence() + ", over the front block's \"" + claim.evidence() + "\"")
                    : row;
        }
    }

    StudyArticles {
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
        problems = List.copyOf(problems);
    }

    /** Nothing is said. */
    static StudyArticles none() {
        return new StudyArticles("", 0, Map.of(), List.of());
    }

    /**
     * The rows of a table.
     *
     * @param metadata the outlet metadata's name, for messages
     */
    static StudyArticles of(CsvTable table, OutletNames names, String metadata) {
        List<Problem> problems = new ArrayList<>(table.problems());
        Map<String, Row> rows = new LinkedHashMap<>();
        if (!table.columns().isEmpty()) {
            checkColumns(table, problems);
        }
        if (table.columns().contains("file")) {
            for (CsvTable.Row row : table.rows()) {
                read(table, row, names, metadata, rows, problems);
            }
        }
        return new StudyArticles(table.file(), table.numberOf("file"), rows, problems);
    }

    private static void checkColumns(CsvTable table, List<Problem> problems) {
        if (!table.columns().contains("file")) {
            problems.add(problem(table, 1, "file", "column \"file\" is missing", Severity.ERROR));
        }
        for (String column : table.columns()) {
            if (!column.isEmpty() && !COLUMNS.contains(column)) {
                problems.add(problem(
                        table,
                        1,
                        column,
                        "column \"" + column + "\" is not used; expected " + String.join(", ", COLUMNS),
                        Severity.WARNING));
            }
        }
    }

    private static void read(
            CsvTable table,
            CsvTable.Row cells,
            OutletNames names,
            String metadata,
            Map<String, Row> rows,
            List<Problem> problems) {
        int line = cells.line();
        Optional<String> file = cells.cell("file");
        if (file.isEmpty()) {
            problems.add(problem(
                    table,
                    line,
                    "file",
                    "the row names no file; expected its path under the corpus folder",
                    Severity.ERROR));
            return;
        }
        Optional<String> written = cells.cell("date");
        Optional<LocalDate> date = written.flatMap(StudyArticles::day);
        if (written.isPresent() && date.isEmpty()) {
            problems.add(problem(
                    table,
                    line,
                    "date",
                    "\"" + written.get() + "\" is not one clear day; expected year-month-day, such as 2018-04-28",
                    Severity.ERROR));
        }
        Optional<String> outlet = cells.cell("outlet");
        if (outlet.isPresent() && names.named(outlet.get()).isEmpty()) {
            problems.add(problem(table, line, "outlet", names.notKnown(outlet.get(), metadata), Severity.WARNING));
        }
        Row row = new Row(
                line,
                said(outlet, outlet, line),
                said(date, written, line),
                cells.cell("event"),
                said(cells.cell("url"), cells.cell("url"), line));
        Row earlier = rows.putIfAbsent(file.get(), row);
        if (earlier != null) {
            problems.add(problem(
                    table,
                    line,
                    "file",
                    "\"" + file.get() + "\" has a row already, on line " + earlier.line(),
                    Severity.ERROR));
        }
    }

    /** A cell that is a date and nothing else, in the forms that a front block may use. */
    static Optional<LocalDate> day(String cell) {
        return FullDate.first(cell)
                .filter(date -> date.span().start() == 0 && date.span().end() == cell.length())
                .map(FullDate::day);
    }

    private static <T> Inferred<T> said(Optional<T> value, Optional<String> cell, int line) {
        return value.isEmpty()
                ? Inferred.unknown()
                : Inferred.of(value.get(), Ground.STUDY_FILE, "line " + line + ": " + cell.orElse(""));
    }

    /**
     * The article with what its row says; unchanged where it has none. A row for a file of many articles speaks for all of
     * them that have no row of their own.
     */
    RawArticle over(String file, RawArticle raw) {
        Row row = rows.getOrDefault(ArticleMaker.name(file, raw.part()), rows.get(file));
        if (row == null) {
            return raw;
        }
        Optional<String> event = raw.claims().event();
        boolean over = row.event().isPresent() && event.isPresent() && !event.equals(row.event());
        return raw.saying(
                row.over(raw.claims()),
                over
                        ? "The event is that of " + table + ", line " + row.line() + ", over the file's own \""
                                + event.get() + "\"."
                        : "");
    }

    /**
     * A warning for each row that is about no article.
     *
     * @param articles the keys of the articles that were read
     * @param skipped what gave no article
     */
    List<Problem> unused(Collection<String> articles, List<Skipped> skipped) {
        List<Problem> unused = new ArrayList<>();
        rows.forEach((key, row) -> {
            if (!articles.contains(key)) {
                Optional<String> reason = skipped.stream()
                        .filter(file -> file.file().equals(key))
                        .map(Skipped::reason)
                        .findFirst();
                unused.add(new Problem(
                        table,
                        row.line(),
                        column,
                        reason.map(why -> "\"" + key + "\" gave no article: " + why)
                                .orElseGet(() -> "no article is \"" + key + "\"" + hint(key, articles)),
                        Severity.WARNING));
            }
        });
        return unused;
    }

    private static String hint(String key, Collection<String> articles) {
        return Spelling.nearest(key, articles)
                .or(() -> articles.stream()
                        .filter(known -> key.endsWith("/" + known) || known.endsWith("/" + key))
                        .findFirst())
                .map(near -> "; did you mean \"" + near + "\"?")
                .orElse("; expected a path under the corpus folder, with forward slashes and the file's ending");
    }

    private static Problem problem(CsvTable table, int line, String column, String message, Severity severity) {
        return new Problem(table.file(), line, table.numberOf(column), message, severity);
    }
}

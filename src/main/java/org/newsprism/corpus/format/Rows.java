package org.newsprism.corpus.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsprism.corpus.Inferred;
import org.newsprism.corpus.Inferred.Ground;
import org.newsprism.corpus.Spelling;
import org.newsprism.corpus.TextKind;

/**
 * Articles of the rows of a table. What a row cannot say alone, the table says: in which order its dates have day and month,
 * and whether its texts are ledes.
 */
final class Rows {
    /** Middle length, in words, at or below which the texts of a table are ledes: news agencies' shortest stories are longer. */
    private static final int LEDE_WORDS = 60;

    /** Fewer texts than this show nothing about the table. */
    private static final int ENOUGH = 10;

    private static final Pattern BREAKS_OFF = Pattern.compile(
            "(?:\\[\\+\\d{1,7} chars\\]|\\[?(?:\u2026|\\.{3})\\]?|\\(?(?i:read more|continue reading)\\W{0,3})$");
    private static final int SHORT = 120;

    /** NELA-GT puts an at sign for words that it may not hand on. */
    private static final Pattern MASK = Pattern.compile("(?<=^|\\s)@(?:\\s++@)++(?=\\s|$)");

    private static final Set<String> ENGLISH = Set.of("english", "en", "eng", "engb", "enus", "enuk", "enau", "enca");

    private final DateOrder dates;
    private final boolean ledes;

    private Rows(DateOrder dates, boolean ledes) {
        this.dates = dates;
        this.ledes = ledes;
    }

    /** An article, a description or a refusal for each row. */
    static List<Reading> read(List<Row> rows) {
        Rows table = new Rows(
                DateOrder.of(rows.stream()
                        .map(row -> row.cell(Field.DATE))
                        .flatMap(Optional::stream)
                        .toList()),
                shortTexts(rows));
        List<Reading> readings = new ArrayList<>();
        for (Row row : rows) {
            readings.add(table.reading(row));
        }
        return readings;
    }

    private static boolean shortTexts(List<Row> rows) {
        int[] lengths = rows.stream()
                .map(row -> row.cell(Field.TEXT))
                .flatMap(Optional::stream)
                .mapToInt(Rows::words)
                .sorted()
                .toArray();
        return lengths.length >= ENOUGH && lengths[lengths.length / 2] <= LEDE_WORDS;
    }

    private Reading reading(Row row) {
        Optional<String> language = row.cell(Field.LANGUAGE);
        if (language.isPresent() && !ENGLISH.contains(Spelling.key(language.get()))) {
            return new Reading.Refused(
                    row.part(),
                    row.line(),
                    "The row says that its language is \"" + Spelled.shortened(language.get())
                            + "\"; only English is counted.");
        }
        List<String> remarks = new ArrayList<>();
        Optional<String> title = row.cell(Field.TITLE).map(Markup::line);
        Optional<String> text = row.cell(Field.TEXT).map(Markup::text).filter(words -> !words.isBlank());
        Optional<String> lede = row.cell(Field.LEDE).map(Markup::text).filter(words -> !words.isBlank());
        String body = text.or(() -> lede).orElse("");
        if (title.orElse("").isBlank() && body.isBlank()) {
            return new Reading.Refused(row.part(), row.line(), "The row has neither a text nor a headline.");
        }
        TextKind kind = kind(row, text.isPresent(), body, remarks);
        Matcher mask = MASK.matcher(body);
        long masked = mask.results()
                .mapToLong(run -> run.group().chars().filter(c -> c == '@').count())
                .sum();
        if (masked > 0) {
            remarks.add(masked + " words are masked with @, as NELA-GT does; they are not counted.");
        }
        remarks.addAll(Mojibake.signs(body));
        RawArticle article = TextParts.of(title, body, row.line(), claims(row, title, remarks), remarks, kind)
                .at(row.part());
        boolean described = text.isEmpty() && row.cell(Field.URL).isPresent();
        return described ? new Reading.Described(article) : article;
    }

    private TextKind kind(Row row, boolean text, String body, List<String> remarks) {
        if (body.isBlank()) {
            return TextKind.HEADLINE;
        }
        Optional<TextKind> stated = row.cell(Field.KIND).flatMap(Rows::stated);
        if (stated.isPresent()) {
            return stated.get();
        }
        if (!text) {
            return TextKind.LEDE;
        }
        if (BREAKS_OFF.matcher(body).find() && words(body) < SHORT) {
            remarks.add("The text breaks off; it is taken for a lede.");
            return TextKind.LEDE;
        }
        if (ledes) {
            remarks.add("Half of the texts in this file have at most " + LEDE_WORDS
                    + " words; they are taken for ledes. A column \"kind\" (full, lede, headline) can say otherwise.");
            return TextKind.LEDE;
        }
        return TextKind.FULL;
    }

    private static Optional<TextKind> stated(String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "full", "full text", "fulltext" -> Optional.of(TextKind.FULL);
            case "lede", "lead", "teaser", "abstract", "headline and lede" -> Optional.of(TextKind.LEDE);
            case "headline", "title" -> Optional.of(TextKind.HEADLINE);
            default -> Optional.empty();
        };
    }

    private RawArticle.Claims claims(Row row, Optional<String> title, List<String> remarks) {
        Optional<String> written = row.cell(Field.DATE);
        Optional<LocalDate> day = written.flatMap(dates::day);
        if (written.isPresent() && day.isEmpty()) {
            remarks.add("The date \"" + Spelled.shortened(written.get()) + "\" is not one clear day and was not used.");
        }
        return new RawArticle.Claims(
                said(row.cell(Field.OUTLET)),
                day.isPresent()
                        ? Inferred.of(day.get(), Ground.FILE_FIELD, Spelled.shortened(written.orElse("")))
                        : Inferred.unknown(),
                said(title.filter(words -> !words.isBlank())),
                said(row.cell(Field.URL)),
                said(row.cell(Field.BYLINE)),
                row.cell(Field.EVENT));
    }

    private static Inferred<String> said(Optional<String> value) {
        return value.map(words -> Inferred.of(words, Ground.FILE_FIELD, words)).orElseGet(Inferred::unknown);
    }

    private static int words(String text) {
        return (int) Arrays.stream(text.split("\\s++"))
                .filter(word -> !word.isEmpty())
                .count();
    }
}

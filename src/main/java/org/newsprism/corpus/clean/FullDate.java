package org.newsprism.corpus.clean;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsprism.corpus.Span;

/**
 * A day written out in full, year included. {@code 03/04/2020} means two days and is none; {@code 03.04.2020} is the
 * third of April, the only way that dots are used.
 *
 * @param day the day
 * @param span where it stands in the text that was searched
 */
public record FullDate(LocalDate day, Span span) {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "January|February|March|April|May|June|July|August|September|October|November"
            + "|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec";
    private static final Pattern DATE = Pattern.compile(
            "(?<!\\d)(?<y>\\d{4})[-/.](?<m>\\d{1,2})[-/.](?<d>\\d{1,2})(?!\\d)"
                    + "|\\b(?<mn>" + MONTH + ")\\.? (?<mnd>\\d{1,2})(?:st|nd|rd|th)?,? (?<mny>\\d{4})(?!\\d)"
                    + "|(?<!\\d)(?<dnd>\\d{1,2})(?:st|nd|rd|th)?[ -](?<dn>" + MONTH
                    + ")\\b\\.?,?[ -](?<dny>\\d{4})(?!\\d)"
                    + "|(?<!\\d)(?<nd>\\d{1,2})(?<sep>[./])(?<nm>\\d{1,2})\\k<sep>(?<ny>\\d{4})(?!\\d)",
            Pattern.CASE_INSENSITIVE);

    /** The first date in a text; empty when there is none that can mean only one day. */
    public static Optional<FullDate> first(String text) {
        Matcher matcher = DATE.matcher(text.replace('\u00a0', ' '));
        while (matcher.find()) {
            Optional<LocalDate> day = day(matcher);
            if (day.isPresent()) {
                return Optional.of(new FullDate(day.get(), new Span(matcher.start(), matcher.end())));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher date) {
        if (date.group("y") != null) {
            return day(date.group("y"), number(date.group("m")), date.group("d"));
        }
        if (date.group("mn") != null) {
            return day(date.group("mny"), month(date.group("mn")), date.group("mnd"));
        }
        if (date.group("dn") != null) {
            return day(date.group("dny"), month(date.group("dn")), date.group("dnd"));
        }
        int first = number(date.group("nd"));
        int second = number(date.group("nm"));
        if (date.group("sep").equals("/")) {
            if (first <= 12 && second <= 12 && first != second) {
                return Optional.empty();
            }
            return first > 12
                    ? day(date.group("ny"), second, date.group("nd"))
                    : day(date.group("ny"), first, date.group("nm"));
        }
        return day(date.group("ny"), second, date.group("nd"));
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            LocalDate date = LocalDate.of(number(year), month, number(day));
            return date.getYear() >= 1800 && date.getYear() <= 2200 ? Optional.of(date) : Optional.empty();
        } catch (DateTimeException e) {
            // Looks like a date and is none, such as 31 April: not known rather than mended.
            return Optional.empty();
        }
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}

package org.newsprism.corpus.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a day from words such as {@code April 28, 2018}, {@code 28 Apr. 2018} or {@code 2018-04-28T10:00Z}. */
final class WrittenDate {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}+\\.?";
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "\\b" + MONTH + "\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}((?:19|20)\\d{2})\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_FIRST = Pattern.compile(
            "\\b(\\d{1,2})(?:st|nd|rd|th)?[ -]" + MONTH + ",?[ -]((?:19|20)\\d{2})\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ISO = Pattern.compile("\\b((?:19|20)\\d{2})[-/](\\d{1,2})[-/](\\d{1,2})(?!\\d)");

    private static final Pattern ADDRESS = Pattern.compile(
            "/((?:19|20)\\d{2})/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}+/(\\d{1,2})/",
            Pattern.CASE_INSENSITIVE);

    private WrittenDate() {}

    /** The day in a web address such as {@code /2018/04/28/} or {@code /2018/apr/28/}. */
    static Optional<LocalDate> inAddress(String url) {
        Matcher named = ADDRESS.matcher(url);
        if (named.find()) {
            return day(named.group(1), month(named.group(2)), named.group(3));
        }
        return first(url);
    }

    /** The first day named in a short text, in whichever of the three forms comes first; numbers like 3/4/2018 name none. */
    static Optional<LocalDate> first(String text) {
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        Matcher dayFirst = DAY_FIRST.matcher(text);
        Matcher iso = ISO.matcher(text);
        int at = Integer.MAX_VALUE;
        Optional<LocalDate> day = Optional.empty();
        if (monthFirst.find()) {
            at = monthFirst.start();
            day = day(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
        }
        if (dayFirst.find() && dayFirst.start() < at) {
            at = dayFirst.start();
            day = day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
        }
        if (iso.find() && iso.start() < at) {
            day = day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        }
        return day;
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}

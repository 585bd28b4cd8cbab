package org.newsprism.corpus.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsprism.corpus.clean.FullDate;

/**
 * In which order the dates of a table have day and month. {@code 4/5/2018} alone is two days; beside {@code 4/28/2018} it is
 * the fifth of April, for a table is written by one hand.
 */
enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST,
    UNKNOWN;

    private static final Pattern SLASHED = Pattern.compile("^(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?:\\D|$)");
    private static final Pattern COMPACT = Pattern.compile("^((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:\\D.*|T.*)?$");

    /** Seconds since 1970, or thousandths of them: ten or thirteen digits, 2001 to 2286. */
    private static final Pattern EPOCH = Pattern.compile("^(\\d{10})(?:\\d{3}|\\.\\d{1,9})?$");

    /** The order that the dates of one column show: some cannot be read the other way, and none contradicts them. */
    static DateOrder of(List<String> written) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (String date : written) {
            Matcher slashed = SLASHED.matcher(date.strip());
            if (slashed.find()) {
                dayFirst |= Integer.parseInt(slashed.group(1)) > 12;
                monthFirst |= Integer.parseInt(slashed.group(3)) > 12;
            }
        }
        return dayFirst == monthFirst ? UNKNOWN : dayFirst ? DAY_FIRST : MONTH_FIRST;
    }

    /** The day that is written; empty where it can mean two, or none. */
    Optional<LocalDate> day(String written) {
        String date = written.strip();
        Matcher slashed = SLASHED.matcher(date);
        if (this != UNKNOWN && slashed.find()) {
            int first = Integer.parseInt(slashed.group(1));
            int second = Integer.parseInt(slashed.group(3));
            int year = Integer.parseInt(slashed.group(4));
            year += year >= 100 ? 0 : year >= 70 ? 1900 : 2000;
            return this == DAY_FIRST ? day(year, second, first) : day(year, first, second);
        }
        Matcher compact = COMPACT.matcher(date);
        if (compact.matches()) {
            return day(
                    Integer.parseInt(compact.group(1)),
                    Integer.parseInt(compact.group(2)),
                    Integer.parseInt(compact.group(3)));
        }
        Matcher epoch = EPOCH.matcher(date);
        if (epoch.matches()) {
            return Optional.of(Instant.ofEpochSecond(Long.parseLong(epoch.group(1)))
                    .atZone(ZoneOffset.UTC)
                    .toLocalDate());
        }
        return FullDate.first(date).map(FullDate::day);
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            // No such day: not known rather than mended.
            return Optional.empty();
        }
    }
}

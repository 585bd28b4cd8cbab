package org.newsprism.corpus.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsprism.corpus.Inferred;
import org.newsprism.corpus.Inferred.Ground;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.TextKind;
import org.newsprism.corpus.Zone;
import org.newsprism.corpus.clean.FullDate;

/** An article as it is put together from the lines of an export: nothing is dropped, fields are marked as what they are. */
final class Sheet {
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private final List<RawArticle.Mark> marks = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private Inferred<String> outlet = Inferred.unknown();
    private Inferred<LocalDate> date = Inferred.unknown();
    private Inferred<String> title = Inferred.unknown();
    private Inferred<String> url = Inferred.unknown();
    private Inferred<String> byline = Inferred.unknown();
    private boolean worded;

    /** A line of the article's own text, to be judged by the cleaning rules. */
    void body(Printed line) {
        add(line);
        worded |= !line.blank();
    }

    /** A line whose part is known. */
    void known(Printed line, Zone.Kind kind, String source) {
        int start = add(line);
        Span span = trimmed(start, text.length());
        RawArticle.Mark last = marks.isEmpty() ? null : marks.get(marks.size() - 1);
        if (span.length() > 0
                && last != null
                && kind == Zone.Kind.HEADLINE
                && last.kind() == kind
                && blankBetween(last.span(), span)) {
            // A title of two lines is one headline.
            marks.set(
                    marks.size() - 1,
                    new RawArticle.Mark(kind, new Span(last.span().start(), span.end()), source));
        } else if (span.length() > 0) {
            marks.add(new RawArticle.Mark(kind, span, source));
        }
    }

    private boolean blankBetween(Span earlier, Span later) {
        for (int i = earlier.end(); i < later.start(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private int add(Printed line) {
        if (text.length() > 0 || !starts.isEmpty()) {
            text.append('\n');
        }
        int start = text.length();
        starts.add(start);
        numbers.add(line.number());
        text.append(line.text());
        return start;
    }

    private Span trimmed(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    void outlet(String name) {
        outlet = said(name, outlet);
    }

    void title(String words) {
        title = said(words, title);
    }

    void url(String address) {
        url = said(address, url);
    }

    void byline(String words) {
        byline = said(words, byline);
    }

    void date(String words) {
        Optional<LocalDate> day = FullDate.first(words).map(FullDate::day);
        if (day.isPresent()) {
            date = Inferred.of(day.get(), Ground.FILE_FIELD, Spelled.shortened(words));
        } else {
            remarks.add("The date \"" + Spelled.shortened(words) + "\" is not one clear day and was not used.");
        }
    }

    private static Inferred<String> said(String words, Inferred<String> otherwise) {
        String value = words.replaceAll("[\\s\\u00a0]++", " ").strip();
        return value.isEmpty() ? otherwise : Inferred.of(value, Ground.FILE_FIELD, value);
    }

    /** The article, or why the export's part is none. */
    Reading reading(int part) {
        String place = Integer.toString(part);
        if (!worded) {
            int line = numbers.isEmpty() ? 0 : numbers.get(0);
            return new Reading.Refused(place, line, "The export prints no text for this article.");
        }
        return new RawArticle(
                text.toString(),
                starts,
                numbers,
                marks,
                new RawArticle.Claims(outlet, date, title, url, byline, Optional.empty()),
                remarks,
                List.of(),
                place,
                TextKind.FULL);
    }
}

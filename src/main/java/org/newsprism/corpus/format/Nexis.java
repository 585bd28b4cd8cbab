package org.newsprism.corpus.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsprism.corpus.Zone;
import org.newsprism.corpus.clean.FullDate;

/**
 * Nexis Uni and Lexis: after a cover page, each article with title, publication, date, fields, {@code Body}, the text, and
 * {@code End of Document}.
 */
final class Nexis implements Export {
    private static final Pattern END = Pattern.compile("(?i)End of Document");
    private static final Pattern FIELD = Pattern.compile(
            "(Section|Length|Byline|Dateline|Highlight|Series|Edition|Correction-Date|Correction|Abstract|Copyright|Load-Date"
                    + "|URL|Language|Subject|Distribution|Type|Cover Date)\\s{0,3}(?::|(?= \\d{4}))\\s*+(.*)");
    private static final Pattern TAIL = Pattern.compile(
            "Classification|Load-Date:.*|Graphic|Notes|Correction|Correction-Date:.*|Language:.*|URL:.*");

    /** The cover page of an export is never longer than a list of its titles; a field stands near its article's top. */
    private static final int HEAD_LINES = 40;

    @Override
    public boolean recognises(List<Printed> lines) {
        return lines.stream().anyMatch(line -> END.matcher(line.words()).matches())
                && lines.stream()
                        .anyMatch(line -> line.words().startsWith("Length:")
                                || line.words().equals("Body")
                                || line.words().startsWith("Load-Date:"));
    }

    @Override
    public List<Reading> read(List<Printed> lines) {
        List<Reading> readings = new ArrayList<>();
        List<Printed> part = new ArrayList<>();
        for (Printed line : lines) {
            if (END.matcher(line.words()).matches()) {
                readings.add(article(part, readings.size() + 1));
                part = new ArrayList<>();
            } else {
                part.add(line);
            }
        }
        if (part.stream().anyMatch(line -> line.words().equals("Body"))) {
            readings.add(article(part, readings.size() + 1));
        }
        return readings;
    }

    private static Reading article(List<Printed> lines, int number) {
        int body = bodyOf(lines);
        int day = dayOf(lines, body);
        if (day < 0) {
            return new Reading.Refused(
                    Integer.toString(number),
                    lines.isEmpty() ? 0 : lines.get(0).number(),
                    "No title, publication and date were found above this \"End of Document\".");
        }
        int publication = before(lines, day);
        int title = before(lines, publication);
        int end = endOf(lines, body);
        Sheet sheet = new Sheet();
        if (publication >= 0) {
            sheet.outlet(lines.get(publication).words());
        }
        sheet.date(lines.get(day).words());
        if (title >= 0) {
            sheet.title(lines.get(title).words());
        }
        String tail = "";
        for (int i = Math.max(0, title >= 0 ? title : publication); i < lines.size(); i++) {
            Printed line = lines.get(i);
            if (i == title) {
                sheet.known(line, Zone.Kind.HEADLINE, "nexis-title");
            } else if (i < body) {
                field(line, sheet);
            } else if (i < end) {
                sheet.body(line);
            } else {
                Matcher heading = TAIL.matcher(line.words());
                tail = heading.matches() ? line.words() : tail;
                if (line.words().startsWith("URL:")) {
                    sheet.url(line.words().substring(4));
                }
                sheet.known(line, tail.equals("Graphic") ? Zone.Kind.CAPTION : Zone.Kind.FOOTER, "nexis-field");
            }
        }
        return sheet.reading(number);
    }

    private static void field(Printed line, Sheet sheet) {
        Matcher field = FIELD.matcher(line.words());
        boolean byline = field.matches() && field.group(1).equals("Byline");
        if (byline) {
            sheet.byline(field.group(2));
        }
        sheet.known(line, byline ? Zone.Kind.CREDIT : Zone.Kind.FRONT_BLOCK, byline ? "nexis-byline" : "nexis-field");
    }

    /** Where the text begins: below {@code Body}, else below the last field of the head. */
    private static int bodyOf(List<Printed> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).words().equals("Body")) {
                return i + 1;
            }
        }
        int last = -1;
        for (int i = 0; i < lines.size() && (last < 0 || i - last < HEAD_LINES); i++) {
            Matcher field = FIELD.matcher(lines.get(i).words());
            if (field.matches() && !TAIL.matcher(lines.get(i).words()).matches()) {
                last = i;
            }
        }
        return last + 1;
    }

    /** The line with the date: the last one above the fields that begins with a full date. */
    private static int dayOf(List<Printed> lines, int body) {
        int fields = body;
        for (int i = 0; i < body; i++) {
            if (lines.get(i).words().startsWith("Copyright")
                    || FIELD.matcher(lines.get(i).words()).matches()) {
                // A cover page may have fields of its own: the date must stand above, in this article's head.
                if (lines.subList(0, i).stream().anyMatch(line -> startsWithDay(line.words()))) {
                    fields = i;
                }
            }
            if (lines.get(i).words().startsWith("Length:")) {
                break;
            }
        }
        for (int i = fields - 1; i >= 0; i--) {
            if (startsWithDay(lines.get(i).words())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean startsWithDay(String words) {
        return FullDate.first(words).filter(date -> date.span().start() == 0).isPresent();
    }

    /** The last line with words above another; -1 when there is none. */
    private static int before(List<Printed> lines, int line) {
        for (int i = line - 1; i >= 0; i--) {
            if (!lines.get(i).blank()) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Where the text ends: at the last {@code Classification}, then at the last of each closing field above it. A paragraph in
     * the text may begin with the same word, so the first one proves nothing.
     */
    private static int endOf(List<Printed> lines, int body) {
        int end = lines.size();
        for (String heading : List.of("Classification", "Load-Date:", "Graphic", "Notes", "Language:", "URL:")) {
            for (int i = end - 1; i >= body; i--) {
                String words = lines.get(i).words();
                if (heading.endsWith(":") ? words.startsWith(heading) : words.equals(heading)) {
                    end = i;
                    break;
                }
            }
        }
        return end;
    }
}

package org.newsprism.corpus.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsprism.corpus.Zone;
import org.newsprism.corpus.clean.FullDate;

/**
 * Factiva as text: articles that end with {@code Document ABCD000020180428ee4s0000x}, with two-letter fields before their
 * values or without any names.
 */
final class Factiva implements Export {
    private static final Pattern END = Pattern.compile("(?:AN[\\s\\u00a0]++)?Document [A-Z]{2,10}0[A-Za-z0-9]{10,30}");
    private static final Set<String> CODES = Set.of(
            "SE", "HD", "BY", "CR", "WC", "PD", "ET", "SN", "SC", "ED", "PG", "VOL", "LA", "CY", "LP", "TD", "CO", "IN",
            "NS", "RE", "IPC", "IPD", "PUB", "AN", "CT", "RF", "CLM", "ART");
    private static final Pattern FIELD = Pattern.compile("([A-Z]{2,3})(?:[\\s\\u00a0]++(.*))?");
    private static final Pattern WORDS = Pattern.compile("[\\d,]{1,9} words");
    private static final Pattern RIGHTS = Pattern.compile("(?i)(?:\\(c\\)|\u00a9|copyright) .*|all rights reserved.*");

    @Override
    public boolean recognises(List<Printed> lines) {
        return lines.stream().anyMatch(line -> END.matcher(line.words()).matches());
    }

    @Override
    public List<Reading> read(List<Printed> lines) {
        List<Reading> readings = new ArrayList<>();
        List<Printed> part = new ArrayList<>();
        for (Printed line : lines) {
            part.add(line);
            if (END.matcher(line.words()).matches()) {
                readings.add(article(part, readings.size() + 1));
                part = new ArrayList<>();
            }
        }
        return readings;
    }

    /** One article of its lines, the last of which is the document's number. */
    static Reading article(List<Printed> lines, int number) {
        long codes =
                lines.stream().filter(line -> code(line.words()).length() > 0).count();
        return codes >= 4 ? named(lines, number) : unnamed(lines, number);
    }

    private static String code(String words) {
        Matcher field = FIELD.matcher(words);
        return field.matches() && CODES.contains(field.group(1)) ? field.group(1) : "";
    }

    private static Reading named(List<Printed> lines, int number) {
        Sheet sheet = new Sheet();
        String code = "";
        StringBuilder title = new StringBuilder();
        for (Printed line : lines) {
            String own = code(line.words());
            code = END.matcher(line.words()).matches() ? "AN" : own.isEmpty() ? code : own;
            Printed value = own.isEmpty()
                    ? line
                    : new Printed(line.words().substring(own.length()).strip(), line.number());
            switch (code) {
                case "HD" -> {
                    title.append(value.words()).append(' ');
                    sheet.known(value, Zone.Kind.HEADLINE, "factiva-title");
                }
                case "LP", "TD" -> sheet.body(value);
                case "BY" -> {
                    sheet.byline(value.words());
                    sheet.known(line, Zone.Kind.CREDIT, "factiva-byline");
                }
                case "CR", "ART" -> sheet.known(line, Zone.Kind.CREDIT, "factiva-field");
                default -> {
                    if (code.equals("SN")) {
                        sheet.outlet(value.words());
                    } else if (code.equals("PD") && !value.blank()) {
                        sheet.date(value.words());
                    }
                    sheet.known(line, code.isEmpty() ? Zone.Kind.FRONT_BLOCK : Zone.Kind.FOOTER, "factiva-field");
                }
            }
        }
        sheet.title(title.toString());
        return sheet.reading(number);
    }

    /** Title, perhaps a byline, words, day, perhaps an hour, publication, code, language, copyright; then the text. */
    private static Reading unnamed(List<Printed> lines, int number) {
        int words = 0;
        while (words < lines.size() && !WORDS.matcher(lines.get(words).words()).matches()) {
            words++;
        }
        if (words == lines.size()) {
            return new Reading.Refused(
                    Integer.toString(number),
                    lines.isEmpty() ? 0 : lines.get(0).number(),
                    "No number of words and no two-letter fields were found above this \"Document \u2026\".");
        }
        Sheet sheet = new Sheet();
        int title = 0;
        while (title < words && lines.get(title).blank()) {
            title++;
        }
        int day = -1;
        int outlet = -1;
        int head = words + 1;
        for (int i = words + 1; i < Math.min(lines.size(), words + 14); i++) {
            String line = lines.get(i).words();
            if (day < 0
                    && FullDate.first(line)
                            .filter(date -> date.span().start() == 0)
                            .isPresent()) {
                day = i;
            } else if (day >= 0 && outlet < 0 && !line.isEmpty() && !line.matches("\\d{1,2}:\\d{2}.*")) {
                outlet = i;
            }
            if (RIGHTS.matcher(line).matches()) {
                head = i + 1;
            }
        }
        head = Math.max(head, outlet + 1);
        for (int i = 0; i < lines.size(); i++) {
            Printed line = lines.get(i);
            if (i == title) {
                sheet.title(line.words());
                sheet.known(line, Zone.Kind.HEADLINE, "factiva-title");
            } else if (i < words && i > title && !line.blank()) {
                sheet.byline(line.words());
                sheet.known(line, Zone.Kind.CREDIT, "factiva-byline");
            } else if (i < head) {
                sheet.known(line, Zone.Kind.FRONT_BLOCK, "factiva-field");
            } else if (i < lines.size() - 1) {
                sheet.body(line);
            } else {
                sheet.known(line, Zone.Kind.FOOTER, "factiva-field");
            }
        }
        if (day >= 0) {
            sheet.date(lines.get(day).words());
        }
        if (outlet >= 0) {
            sheet.outlet(lines.get(outlet).words());
        }
        return sheet.reading(number);
    }
}

package org.newsprism.corpus.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsprism.corpus.Zone;
import org.newsprism.corpus.clean.FullDate;

/**
 * The older LexisNexis prints: {@code 3 of 120 DOCUMENTS}, then centred publication, date and copyright, the title, fields in
 * capitals, the text, and fields again.
 */
final class NexisClassic implements Export {
    private static final Pattern OPENING = Pattern.compile("\\d{1,6} of \\d{1,6} DOCUMENTS?");
    private static final Pattern HEAD = Pattern.compile(
            "(BYLINE|SECTION|LENGTH|DATELINE|HIGHLIGHT|SERIES|TYPE|EDITION|ABSTRACT|SOURCE|CORRECTION)\\s{0,3}:\\s*+(.*)");
    private static final Pattern TAIL = Pattern.compile(
            "(GRAPHIC|LOAD-DATE|LANGUAGE|PUBLICATION-TYPE|DOCUMENT-TYPE|JOURNAL-CODE|SUBJECT|URL|NOTES|NOTE|PUB-TYPE|ACC-NO"
                    + "|CORRECTION-DATE|DISTRIBUTION|ORGANIZATION|COMPANY|TICKER|INDUSTRY|PERSON|GEOGRAPHIC|CITY|STATE|COUNTRY"
                    + "|TYPE)\\s{0,3}:\\s*+(.*)");
    private static final Pattern RIGHTS =
            Pattern.compile("(?i)(?:copyright|\\(c\\)|\u00a9) .*|.*all rights reserved\\.?|- - -");

    @Override
    public boolean recognises(List<Printed> lines) {
        return lines.stream().anyMatch(line -> OPENING.matcher(line.words()).matches());
    }

    @Override
    public List<Reading> read(List<Printed> lines) {
        List<Reading> readings = new ArrayList<>();
        List<Printed> part = new ArrayList<>();
        boolean open = false;
        for (Printed line : lines) {
            if (OPENING.matcher(line.words()).matches()) {
                if (open) {
                    readings.add(article(part, readings.size() + 1));
                }
                part = new ArrayList<>();
                open = true;
            } else {
                part.add(line);
            }
        }
        readings.add(article(part, readings.size() + 1));
        return readings;
    }

    private static Reading article(List<Printed> lines, int number) {
        int day = 0;
        while (day < lines.size() && !startsWithDay(lines.get(day).words())) {
            day++;
        }
        int fields = day;
        while (fields < lines.size() && !HEAD.matcher(lines.get(fields).words()).matches()) {
            fields++;
        }
        if (fields >= lines.size()) {
            return new Reading.Refused(
                    Integer.toString(number),
                    lines.isEmpty() ? 0 : lines.get(0).number(),
                    "No date with fields such as LENGTH: below it were found for this document.");
        }
        Sheet sheet = new Sheet();
        for (int i = 0; i < day; i++) {
            Printed line = lines.get(i);
            if (!line.blank() && !RIGHTS.matcher(line.words()).matches()) {
                sheet.outlet(line.words());
            }
            sheet.known(line, Zone.Kind.FRONT_BLOCK, "nexis-field");
        }
        sheet.date(lines.get(day).words());
        title(lines, day, fields, sheet);
        text(lines, fields, sheet);
        return sheet.reading(number);
    }

    /** Below the date and the lines that belong to it, parted from them by an empty line. */
    private static void title(List<Printed> lines, int day, int fields, Sheet sheet) {
        StringBuilder title = new StringBuilder();
        boolean parted = false;
        for (int i = day; i < fields; i++) {
            Printed line = lines.get(i);
            parted |= line.blank();
            boolean words =
                    parted && !line.blank() && !RIGHTS.matcher(line.words()).matches();
            if (words) {
                title.append(line.words()).append(' ');
            }
            sheet.known(
                    line, words ? Zone.Kind.HEADLINE : Zone.Kind.FRONT_BLOCK, words ? "nexis-title" : "nexis-field");
        }
        sheet.title(title.toString());
    }

    private static void text(List<Printed> lines, int fields, Sheet sheet) {
        int body = fields;
        boolean field = false;
        for (int i = fields; i < lines.size(); i++) {
            Printed line = lines.get(i);
            boolean head = HEAD.matcher(line.words()).matches();
            if (!head && !line.blank() && !field) {
                break;
            }
            field = head || (field && !line.blank());
            body = i + 1;
        }
        int end = lastText(lines, body);
        String heading = "";
        for (int i = fields; i < lines.size(); i++) {
            Printed line = lines.get(i);
            Matcher head = HEAD.matcher(line.words());
            Matcher tail = TAIL.matcher(line.words());
            if (i < body) {
                boolean byline = head.matches() && head.group(1).equals("BYLINE");
                if (byline) {
                    sheet.byline(head.group(2));
                }
                sheet.known(line, byline ? Zone.Kind.CREDIT : Zone.Kind.FRONT_BLOCK, "nexis-field");
            } else if (i < end) {
                sheet.body(line);
            } else {
                if (tail.matches()) {
                    heading = tail.group(1);
                    if (heading.equals("URL")) {
                        sheet.url(tail.group(2));
                    }
                }
                sheet.known(line, heading.equals("GRAPHIC") ? Zone.Kind.CAPTION : Zone.Kind.FOOTER, "nexis-field");
            }
        }
    }

    /** Where the closing fields begin: the last run of lines in which each paragraph is a field or a copyright line. */
    private static int lastText(List<Printed> lines, int body) {
        int end = lines.size();
        for (int i = lines.size() - 1; i >= body; i--) {
            boolean opens = i == body || lines.get(i - 1).blank();
            if (lines.get(i).blank()) {
                continue;
            }
            if (line(lines, i, TAIL) || line(lines, i, RIGHTS)) {
                end = i;
            } else if (opens) {
                break;
            }
        }
        return end;
    }

    private static boolean line(List<Printed> lines, int index, Pattern pattern) {
        return pattern.matcher(lines.get(index).words()).matches();
    }

    private static boolean startsWithDay(String words) {
        return FullDate.first(words).filter(date -> date.span().start() == 0).isPresent();
    }
}

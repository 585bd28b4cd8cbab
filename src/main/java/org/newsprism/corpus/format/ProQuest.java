package org.newsprism.corpus.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsprism.corpus.Zone;

/** ProQuest's text export: articles between lines of underscores, {@code Full text:}, and fields by name below it. */
final class ProQuest implements Export {
    private static final Pattern RULE = Pattern.compile("_{20,}");
    private static final Pattern FIELD = Pattern.compile(
            "(Author|Publication info|ProQuest document link|Abstract|Links|Full text|Subject|Business indexing term|Title"
                    + "|Alternate title|Location|People|Company / organization|Identifier / keyword|Classification"
                    + "|Publication title|Publication year|Publication date|Year|First page|Pages|Volume|Issue|Section"
                    + "|column|Publisher|Place of publication|Country of publication|Publication subject|ISSN|Source type"
                    + "|Language of publication|Document type|Dateline|ProQuest document ID|Document URL|Copyright"
                    + "|Last updated|Database|Word count|Credit|Illustration|Publication source|e-?ISSN|DOI)\\s{0,3}:\\s*+(.*)");

    @Override
    public boolean recognises(List<Printed> lines) {
        return lines.stream()
                        .anyMatch(line -> line.words().startsWith("ProQuest document ID:")
                                || line.words().startsWith("ProQuest document link"))
                && lines.stream().anyMatch(line -> line.words().startsWith("Full text:"));
    }

    @Override
    public List<Reading> read(List<Printed> lines) {
        List<Reading> readings = new ArrayList<>();
        List<Printed> part = new ArrayList<>();
        List<Printed> closed = new ArrayList<>(lines);
        closed.add(new Printed("_".repeat(40), lines.get(lines.size() - 1).number()));
        for (Printed line : closed) {
            if (RULE.matcher(line.words()).matches()) {
                if (part.stream().anyMatch(field -> FIELD.matcher(field.words()).matches())) {
                    readings.add(article(part, readings.size() + 1));
                }
                part = new ArrayList<>();
            } else {
                part.add(line);
            }
        }
        return readings;
    }

    private static Reading article(List<Printed> lines, int number) {
        int head = 0;
        while (head < lines.size()
                && (lines.get(head).blank() || lines.get(head).words().matches("(?:Document )?\\d{1,6} of \\d{1,6}"))) {
            head++;
        }
        Sheet sheet = new Sheet();
        String field = "";
        for (int i = 0; i < lines.size(); i++) {
            Printed line = lines.get(i);
            Matcher named = FIELD.matcher(line.words());
            String value = line.words();
            if (named.matches()) {
                field = named.group(1);
                value = named.group(2);
                claim(field, value, sheet);
            }
            if (i == head && field.isEmpty()) {
                sheet.title(line.words());
                sheet.known(line, Zone.Kind.HEADLINE, "proquest-title");
            } else if (field.equals("Full text")) {
                sheet.body(named.matches() ? new Printed(value, line.number()) : line);
            } else {
                sheet.known(line, field.equals("Author") ? Zone.Kind.CREDIT : Zone.Kind.FOOTER, "proquest-field");
            }
        }
        return sheet.reading(number);
    }

    private static void claim(String field, String value, Sheet sheet) {
        switch (field) {
            case "Title" -> sheet.title(value);
            case "Publication title" -> sheet.outlet(value);
            case "Publication date" -> sheet.date(value);
            case "Author" -> sheet.byline(value);
            default -> {
                // Fields that say nothing which is asked here.
            }
        }
    }
}

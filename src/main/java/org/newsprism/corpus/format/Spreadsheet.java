package org.newsprism.corpus.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An Excel table with an article a row; each sheet that names columns with articles is read. A line is a row. */
final class Spreadsheet implements ArticleFormat {
    private static final Pattern SHEET = Pattern.compile("xl/worksheets/sheet\\d{1,4}\\.xml");
    private static final String STRINGS = "xl/sharedStrings.xml";

    /** A day as Excel counts it, from 1927 to 2118. */
    private static final Pattern SERIAL_DAY = Pattern.compile("([1-7]\\d{4})(?:\\.\\d{1,15})?");

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int MOST_COLUMNS = 500;

    @Override
    public String name() {
        return "Excel table (.xlsx)";
    }

    @Override
    public boolean accepts(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    @Override
    public boolean describes() {
        return true;
    }

    @Override
    public List<Reading> read(SourceFile file) {
        try {
            Parts parts = Parts.where(
                    file, name -> name.equals(STRINGS) || SHEET.matcher(name).matches());
            List<String> strings =
                    parts.get(STRINGS).isPresent() ? strings(parts.get(STRINGS).get()) : List.of();
            List<Reading> readings = new ArrayList<>();
            List<Reading> refused = new ArrayList<>();
            int sheets = 0;
            for (Map.Entry<String, byte[]> part : parts.all().entrySet()) {
                if (!part.getKey().equals(STRINGS)) {
                    sheets++;
                    Table table = new Table();
                    List<Row> rows = rows(part.getValue(), strings, table, sheets == 1 ? "" : "sheet" + sheets + ".");
                    readings.addAll(Rows.read(rows));
                    table.refusal().ifPresent(refused::add);
                }
            }
            if (sheets == 0) {
                return List.of(new Reading.Refused(0, "The file is no Excel table, whatever its name says."));
            }
            return readings.isEmpty() ? refused : readings;
        } catch (Allowance.Spent e) {
            return List.of(new Reading.Refused(0, e.reason()));
        } catch (IOException | XMLStreamException e) {
            return List.of(new Reading.Refused(0, "The Excel table is damaged, encrypted or broken off."));
        }
    }

    private static List<String> strings(byte[] xml) throws XMLStreamException {
        List<String> strings = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        XMLStreamReader reader = SafeXml.reader(new ByteArrayInputStream(xml));
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                inText = reader.getLocalName().equals("t");
            } else if (event == XMLStreamConstants.CHARACTERS && inText) {
                text.append(reader.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inText = false;
                if (reader.getLocalName().equals("si")) {
                    strings.add(text.toString());
                    text.setLength(0);
                }
            }
        }
        return strings;
    }

    private static List<Row> rows(byte[] xml, List<String> strings, Table table, String sheet)
            throws XMLStreamException {
        List<Row> rows = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        int line = 0;
        int column = 0;
        String type = "";
        boolean inValue = false;
        XMLStreamReader reader = SafeXml.reader(new ByteArrayInputStream(xml));
        while (reader.hasNext() && table.refusal().isEmpty() && rows.size() < Limits.ARTICLES) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "row" -> {
                        line++;
                        column = 0;
                        cells = new ArrayList<>();
                    }
                    case "c" -> {
                        column = column(reader.getAttributeValue(null, "r"), column + 1);
                        type = Optional.ofNullable(reader.getAttributeValue(null, "t"))
                                .orElse("");
                        value.setLength(0);
                    }
                    case "v", "t" -> inValue = true;
                    default -> {
                        // Formulas and layout.
                    }
                }
            } else if (event == XMLStreamConstants.CHARACTERS && inValue) {
                value.append(reader.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "v", "t" -> inValue = false;
                    case "c" -> put(cells, column, type.equals("s") ? shared(strings, value) : value.toString());
                    case "row" ->
                        table.take(line, cells)
                                .map(row -> dated(new Row(sheet + row.part(), row.line(), row.cells())))
                                .ifPresent(rows::add);
                    default -> {
                        // Formulas and layout.
                    }
                }
            }
        }
        return rows;
    }

    private static void put(List<String> cells, int column, String value) {
        if (column <= MOST_COLUMNS) {
            while (cells.size() < column) {
                cells.add("");
            }
            cells.set(column - 1, value);
        }
    }

    private static String shared(List<String> strings, StringBuilder index) {
        String digits = index.toString().strip();
        int at = digits.matches("\\d{1,8}") ? Integer.parseInt(digits) : -1;
        return at >= 0 && at < strings.size() ? strings.get(at) : "";
    }

    /** The column of a cell named like {@code AB12}, from 1. */
    private static int column(@org.jspecify.annotations.Nullable String cell, int otherwise) {
        if (cell == null) {
            return otherwise;
        }
        int column = 0;
        for (int i = 0; i < cell.length() && column < MOST_COLUMNS && Character.isLetter(cell.charAt(i)); i++) {
            column = column * 26 + (Character.toUpperCase(cell.charAt(i)) - 'A' + 1);
        }
        return column > 0 ? column : otherwise;
    }

    private static Row dated(Row row) {
        java.util.regex.Matcher day = SERIAL_DAY.matcher(row.cell(Field.DATE).orElse(""));
        if (!day.matches()) {
            return row;
        }
        Map<Field, String> cells = new EnumMap<>(row.cells());
        cells.put(Field.DATE, DAY_ZERO.plusDays(Long.parseLong(day.group(1))).toString());
        return new Row(row.part(), row.line(), cells);
    }
}

package org.newsprism.corpus;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A CSV file that a user edits: a header, rows with their lines, and every mistake in its form.
 *
 * <p>Read strictly: UTF-8 (a byte order mark is fine), one separator throughout ({@code ,} or, as spreadsheets of some
 * countries write it, {@code ;} or a tab), quotes closed, as many cells in each row as in the header. Column names are
 * lower-cased; cells lose white space at their edges. Empty lines are passed over.
 *
 * @param file the file's name as the user knows it
 * @param columns the column names, in order, each once
 * @param rows the rows that could be read
 * @param problems what is wrong with the file's form; rows named here are not in {@code rows}
 */
public record CsvTable(String file, List<String> columns, List<Row> rows, List<Problem> problems) {

    /** Files beyond this many bytes are refused: a table edited by hand is never so large. */
    private static final long MAX_BYTES = 20_000_000;

    private static final Pattern RECORD_LINE = Pattern.compile(" \\(record starting at line (\\d{1,9})\\)$");

    /**
     * One row.
     *
     * @param line the line of the file it starts on, from 1
     * @param cells by column name, in the table's order; empty cells are left out
     */
    public record Row(int line, Map<String, String> cells) {
        public Row {
            cells = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        }

        /** The cell in a column; empty when it holds nothing or there is no such column. */
        public Optional<String> cell(String column) {
            return Optional.ofNullable(cells.get(column));
        }
    }

    public CsvTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** The table in a file; a file that cannot be opened or decoded is a table with a problem and nothing else. */
    public static CsvTable read(Path path) {
        String name = path.toString().replace('\\', '/');
        try {
            if (Files.size(path) > MAX_BYTES) {
                return broken(
                        name, 0, "is larger than " + MAX_BYTES / 1_000_000 + " MB; expected a table edited by hand");
            }
            return parse(name, Files.readAllBytes(path));
        } catch (NoSuchFileException e) {
            return broken(name, 0, "does not exist");
        } catch (AccessDeniedException e) {
            return broken(name, 0, "may not be read: permission denied");
        } catch (IOException e) {
            return broken(name, 0, "cannot be read: " + e.getMessage());
        }
    }

    /** The table in the bytes of a file. */
    public static CsvTable parse(String file, byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return broken(
                    file,
                    firstBadLine(bytes),
                    "is not UTF-8 text; save it as \"CSV UTF-8\" (the first character that cannot be read is here)");
        }
        return parse(file, text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /** The table in a text without byte order mark. */
    public static CsvTable parse(String file, String text) {
        List<Problem> problems = new ArrayList<>();
        List<CsvRecord> records = records(file, text, separator(text), problems);
        if (records.isEmpty()) {
            if (problems.isEmpty()) {
                problems.add(error(file, 0, 0, "is empty; expected a header line with column names"));
            }
            return new CsvTable(file, List.of(), List.of(), problems);
        }
        CsvRecord header = records.get(0);
        List<String> columns = header.getFields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        checkHeader(file, columns, header, problems);
        List<Row> rows = new ArrayList<>();
        for (CsvRecord record : records.subList(1, records.size())) {
            int line = lineOf(record);
            if (record.getFields().stream().allMatch(String::isBlank)) {
                continue;
            }
            if (record.getFieldCount() != columns.size()) {
                problems.add(error(
                        file,
                        line,
                        0,
                        "has " + record.getFieldCount() + " cells, but the header has " + columns.size()
                                + " columns; put a cell that holds a comma between double quotes"));
                continue;
            }
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                String cell = record.getField(i).strip();
                if (!cell.isEmpty()) {
                    cells.putIfAbsent(columns.get(i), cell);
                }
            }
            rows.add(new Row(line, cells));
        }
        return new CsvTable(file, columns.stream().distinct().toList(), rows, problems);
    }

    /** The column's place in the header, from 1; 0 when there is none: the {@code column} of a {@link Problem}. */
    public int numberOf(String column) {
        return columns.indexOf(column) + 1;
    }

    private static List<CsvRecord> records(String file, String text, char separator, List<Problem> problems) {
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true)
                .ofCsvRecord(text)) {
            reader.forEach(records::add);
        } catch (CsvParseException e) {
            problems.add(wrongQuoting(file, e, records));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return records;
    }

    private static Problem wrongQuoting(String file, CsvParseException e, List<CsvRecord> before) {
        String message = String.valueOf(e.getMessage());
        Matcher where = RECORD_LINE.matcher(message);
        int line = where.find()
                ? Integer.parseInt(where.group(1))
                : before.isEmpty() ? 1 : lineOf(before.get(before.size() - 1)) + 1;
        String what = message.startsWith("Unclosed")
                ? "a double quote opens a cell here and is never closed"
                : message.startsWith("Unexpected character")
                        ? "a cell goes on after its closing double quote"
                        : RECORD_LINE.matcher(message).replaceFirst("");
        return error(
                file,
                line,
                0,
                what + "; expected \"...\" around the whole cell and \"\" for a quote inside it."
                        + " The rows from here on were not read");
    }

    private static void checkHeader(String file, List<String> columns, CsvRecord header, List<Problem> problems) {
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            if (column.isEmpty()) {
                problems.add(error(file, lineOf(header), i + 1, "column " + (i + 1) + " has no name in the header"));
            } else if (columns.indexOf(column) < i) {
                problems.add(error(
                        file,
                        lineOf(header),
                        i + 1,
                        "column \"" + column + "\" stands twice in the header (also as column "
                                + (columns.indexOf(column) + 1) + ")"));
            }
        }
    }

    /** The separator that the header line uses most; a comma when it uses none. */
    private static char separator(String text) {
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = ',';
        long most = count(header, best);
        for (char candidate : new char[] {';', '\t'}) {
            if (count(header, candidate) > most) {
                best = candidate;
                most = count(header, candidate);
            }
        }
        return best;
    }

    private static long count(String text, char sought) {
        return text.chars().filter(c -> c == sought).count();
    }

    private static int firstBadLine(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length), true);
        int line = 1;
        for (int i = 0; i < in.position(); i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    private static int lineOf(CsvRecord record) {
        return Math.toIntExact(record.getStartingLineNumber());
    }

    private static CsvTable broken(String file, int line, String message) {
        return new CsvTable(file, List.of(), List.of(), List.of(error(file, line, 0, message)));
    }

    private static Problem error(String file, int line, int column, String message) {
        return new Problem(file, line, column, message, Problem.Severity.ERROR);
    }
}

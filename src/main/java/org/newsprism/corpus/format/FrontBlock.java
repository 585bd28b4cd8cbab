package org.newsprism.corpus.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsprism.corpus.Inferred;
import org.newsprism.corpus.Inferred.Ground;
import org.newsprism.corpus.Problem;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.Spelling;
import org.newsprism.corpus.Zone;
import org.newsprism.corpus.clean.FullDate;

/**
 * The optional lines {@code outlet:}, {@code date:}, {@code title:}, {@code url:}, {@code event:} on top of a text file,
 * with an empty line after them. What stands there goes before anything inferred.
 */
final class FrontBlock {
    private static final List<String> KEYS = List.of("outlet", "date", "title", "url", "event");
    private static final int MOST_LINES = 12;
    private static final Pattern ENTRY =
            Pattern.compile("[ \\t]*+([A-Za-z][A-Za-z_-]{0,20}+)[ \\t]*+:(?:[ \\t\\u00a0]++(.*+))?+");

    private final String file;
    private final Map<String, Inferred<String>> values = new HashMap<>();
    private final Map<String, Integer> lineOf = new HashMap<>();
    private final List<RawArticle.Mark> marks = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private Inferred<LocalDate> date = Inferred.unknown();

    private FrontBlock(String file) {
        this.file = file;
    }

    /** The front block of a text; one without marks where the text has none. */
    static FrontBlock of(String file, String text, List<Integer> starts) {
        FrontBlock block = new FrontBlock(file);
        int lines = 0;
        boolean known = false;
        while (lines < Math.min(MOST_LINES, starts.size())) {
            Matcher entry = ENTRY.matcher(line(text, starts, lines).stripTrailing());
            if (!entry.matches()) {
                break;
            }
            known |= KEYS.contains(entry.group(1).toLowerCase(Locale.ROOT));
            lines++;
        }
        if (known) {
            block.read(text, starts, lines);
        }
        return block;
    }

    List<RawArticle.Mark> marks() {
        return marks;
    }

    List<Problem> problems() {
        return problems;
    }

    RawArticle.Claims claims() {
        return new RawArticle.Claims(
                value("outlet"),
                date,
                value("title"),
                value("url"),
                Inferred.unknown(),
                value("event").value());
    }

    private void read(String text, List<Integer> starts, int lines) {
        int end = starts.get(0);
        for (int i = 0; i < lines; i++) {
            String line = line(text, starts, i).stripTrailing();
            Matcher entry = ENTRY.matcher(line);
            if (!entry.matches()) {
                throw new IllegalStateException("Matched before, not now: " + line);
            }
            end = starts.get(i) + line.length();
            entry(
                    i + 1,
                    entry.group(1).toLowerCase(Locale.ROOT),
                    Optional.ofNullable(entry.group(2)).orElse("").strip());
        }
        boolean closed = lines >= starts.size() || line(text, starts, lines).isBlank();
        if (!closed) {
            warn(lines + 1, 1, "expected an empty line after the front block; the text is taken to begin here");
        }
        date = readDate();
        int from = Math.max(0, text.length() - text.stripLeading().length());
        mark(text, starts, lines, from, end);
    }

    /** The block is one mark, but the words of a title are the article's headline. */
    private void mark(String text, List<Integer> starts, int lines, int from, int end) {
        int line = lineOf.getOrDefault("title", 0);
        String title = value("title").value().orElse("");
        if (line == 0 || title.isEmpty() || repeated(text, starts, lines, title)) {
            marks.add(new RawArticle.Mark(Zone.Kind.FRONT_BLOCK, new Span(from, end), "front-block"));
            return;
        }
        int at = text.indexOf(
                title,
                starts.get(line - 1) + text.substring(starts.get(line - 1)).indexOf(':') + 1);
        marks.add(new RawArticle.Mark(Zone.Kind.FRONT_BLOCK, new Span(from, at), "front-block"));
        marks.add(new RawArticle.Mark(Zone.Kind.HEADLINE, new Span(at, at + title.length()), "front-block"));
        if (at + title.length() < end) {
            marks.add(new RawArticle.Mark(Zone.Kind.FRONT_BLOCK, new Span(at + title.length(), end), "front-block"));
        }
    }

    /** Whether the title is printed again over the story, where it is the headline. */
    private static boolean repeated(String text, List<Integer> starts, int lines, String title) {
        for (int i = lines; i < Math.min(starts.size(), lines + 8); i++) {
            if (Spelling.key(line(text, starts, i)).equals(Spelling.key(title))) {
                return true;
            }
        }
        return false;
    }

    private void entry(int line, String key, String value) {
        if (!KEYS.contains(key)) {
            String hint = Spelling.nearest(key, KEYS)
                    .map(near -> "; did you mean \"" + near + ":\"?")
                    .orElse("; known are " + String.join(", ", KEYS));
            warn(line, 1, "\"" + key + ":\" is not known in a front block and was not used" + hint);
        } else if (value.isEmpty()) {
            warn(line, 0, "\"" + key + ":\" has no value and was not used");
        } else if (values.containsKey(key)) {
            warn(line, 1, "\"" + key + ":\" stands twice; the first, on line " + lineOf.get(key) + ", was used");
        } else {
            values.put(key, Inferred.of(value, Ground.FRONT_BLOCK, value));
            lineOf.put(key, line);
        }
    }

    private Inferred<String> value(String key) {
        return values.getOrDefault(key, Inferred.unknown());
    }

    private Inferred<LocalDate> readDate() {
        Optional<String> written = value("date").value();
        if (written.isEmpty()) {
            return Inferred.unknown();
        }
        Optional<FullDate> date = FullDate.first(written.get());
        if (date.isEmpty()) {
            warn(
                    lineOf.getOrDefault("date", 0),
                    0,
                    "\"" + written.get() + "\" is not one clear day; expected year-month-day, such as 2018-04-28");
            return Inferred.unknown();
        }
        return Inferred.of(date.get().day(), Ground.FRONT_BLOCK, written.get());
    }

    private void warn(int line, int column, String message) {
        problems.add(new Problem(file, line, column, message, Problem.Severity.WARNING));
    }

    private static String line(String text, List<Integer> starts, int index) {
        int end = index + 1 < starts.size() ? starts.get(index + 1) : text.length();
        return text.substring(starts.get(index), end);
    }
}

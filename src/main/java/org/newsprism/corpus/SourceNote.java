package org.newsprism.corpus;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands beside a file about where it came from: {@code page.html.source} beside {@code page.html}, in lines of a name,
 * a colon and a value, as in a front block.
 *
 * @param values what is said, by name, in the order of the lines; the first line of a name counts
 */
public record SourceNote(Map<String, String> values) {
    /** What a note's name adds to that of its file. */
    public static final String ENDING = ".source";

    public static final String OUTLET = "outlet";
    public static final String DATE = "date";
    public static final String URL = "url";
    public static final String EVENT = "event";

    /** When the file was saved, which says nothing of when the article appeared. */
    public static final String SAVED = "saved";

    /** The address that was asked for, where the server led on to another. */
    public static final String ASKED = "asked";

    /** The file it is a copy of. */
    public static final String FROM = "from";

    /** What the server said of the kind of file. */
    public static final String TYPE = "type";

    /** The names that mean something. */
    public static final List<String> NAMES = List.of(OUTLET, DATE, URL, EVENT, SAVED, ASKED, FROM, TYPE);

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]++");

    public SourceNote {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The note of a text; lines without a colon say nothing. */
    public static SourceNote parse(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        text.lines().forEach(line -> {
            int colon = line.indexOf(':');
            if (colon > 0) {
                String value = line.substring(colon + 1).strip();
                String name =
                        line.substring(0, colon).replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
                if (!value.isEmpty()) {
                    values.putIfAbsent(name, value);
                }
            }
        });
        return new SourceNote(values);
    }

    /** What is said under a name. */
    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The note as it stands in its file. */
    public String text() {
        StringBuilder text = new StringBuilder();
        values.forEach((name, value) -> text.append(name)
                .append(": ")
                .append(CONTROLS.matcher(value).replaceAll(" ").strip())
                .append('\n'));
        return text.toString();
    }
}

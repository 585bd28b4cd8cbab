package org.newsprism.voice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The shipped list of verbs and phrases that report speech, each with its class and stance (method M11). Verbs of
 * thinking, wanting and expecting are not in it: what they introduce was not said.
 */
public final class ReportingVerbs {
    private static final String FILE = "reporting-verbs.tsv";

    private final Map<String, Entry> entries;

    private ReportingVerbs(Map<String, Entry> entries) {
        this.entries = entries;
    }

    /** What a verb can take as the words said. */
    enum Use {
        /** Words between marks. */
        MARKS('q'),
        /** A finite clause. */
        CLAUSE('c'),
        /** An infinitive: urged them to stay. */
        TO_CLAUSE('t'),
        /** A thing named as something: called it a mistake. */
        NAMING('a'),
        /** A noun phrase: condemned the decision. */
        OBJECT('o'),
        /** Not a verb's: the cue is a noun that shares the verb's class. */
        NOUN('n');

        private final char letter;

        Use(char letter) {
            this.letter = letter;
        }
    }

    /** A verb with what it can take. */
    record Entry(ReportingVerb verb, String uses) {
        boolean takes(Use use) {
            return uses.indexOf(use.letter) >= 0;
        }
    }

    /** Reads the shipped list. */
    public static ReportingVerbs load() {
        Map<String, Entry> entries = new LinkedHashMap<>();
        try (InputStream in = ReportingVerbs.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its list " + FILE);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("lemma\t") && !line.isBlank())
                    .map(ReportingVerbs::entry)
                    .forEach(entry -> entries.put(entry.verb().lemma(), entry));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ReportingVerbs(entries);
    }

    private static Entry entry(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 4) {
            throw new IllegalStateException("Not four cells in " + FILE + ": " + line);
        }
        return new Entry(
                new ReportingVerb(
                        cells[0],
                        ReportingVerb.SpeechAct.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                        ReportingVerb.Stance.valueOf(cells[2].toUpperCase(Locale.ROOT))),
                cells[3]);
    }

    /** All entries in the list's order: by class, then by lemma. */
    public List<ReportingVerb> all() {
        return entries.values().stream().map(Entry::verb).toList();
    }

    /** The entry of a lemma or phrase in lower case. */
    public Optional<ReportingVerb> named(String lemma) {
        return entry(lemma, Optional.empty()).map(Entry::verb);
    }

    /** The entry of a verb with the word after it if the list has both together, else of the verb alone. */
    Optional<Entry> entry(String lemma, Optional<String> next) {
        Optional<Entry> phrase =
                next.map(word -> entries.get(lemma + " " + word)).filter(entry -> entry != null);
        return phrase.or(() -> Optional.ofNullable(entries.get(lemma)));
    }
}

package org.newsprism.corpus.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The databases whose exports are known. */
final class Exports {
    private static final List<Export> ALL = List.of(new Nexis(), new NexisClassic(), new Factiva(), new ProQuest());

    private Exports() {}

    /** The articles of an export; empty when the lines are none, but one article's. */
    static Optional<List<Reading>> read(List<Printed> lines) {
        return ALL.stream()
                .filter(export -> export.recognises(lines))
                .findFirst()
                .map(export -> export.read(lines));
    }

    /** The lines of a text, numbered from 1. */
    static List<Printed> lines(String text) {
        List<Printed> lines = new ArrayList<>();
        List<Integer> starts = Lines.starts(text);
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            lines.add(new Printed(text.substring(starts.get(i), end).replaceAll("[\\r\\n\\f]++", ""), i + 1));
        }
        return lines;
    }
}

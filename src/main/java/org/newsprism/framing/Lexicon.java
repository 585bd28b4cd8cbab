package org.newsprism.framing;

import java.util.List;
import java.util.Map;

/**
 * A word list as its file has it.
 *
 * @param id the feature it makes
 * @param header the {@code key: value} pairs of its first lines: {@code title}, {@code sentence}, {@code source},
 *     {@code licence}, {@code date}
 * @param entries in the file's order
 * @param outletVoiceOnly whether only the outlet's own words are searched
 * @param leavesCues whether a verb that hands over a quotation is left to the reporting verbs
 */
public record Lexicon(
        FeatureId id, Map<String, String> header, List<Entry> entries, boolean outletVoiceOnly, boolean leavesCues) {
    public Lexicon {
        header = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(header));
        entries = List.copyOf(entries);
    }

    /** What its feature counts, out of its header. */
    Definition definition() {
        String title = header.getOrDefault("title", id.value());
        return new Definition(
                title,
                header.getOrDefault(
                        "sentence", "A word or phrase of the list “" + title + "” as printed in the appendix."),
                header.getOrDefault("source", "the user's own list"),
                Definition.Base.WORDS,
                entries.stream().map(Entry::label).distinct().toList(),
                header.getOrDefault("validation", "UNVALIDATED"));
    }
}

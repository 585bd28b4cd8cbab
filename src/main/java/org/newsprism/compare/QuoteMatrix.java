package org.newsprism.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsprism.profile.QuoteRow;
import org.newsprism.profile.Share;

/**
 * Passages by who speaks and by the group of the outlet: a row a speaker, a column a group, in each cell what that group's
 * articles give in quotation marks, the longest first.
 *
 * @param groups the columns
 * @param rows speakers of direct, mixed or fragment quotations; those in most groups first, then those with most words
 */
public record QuoteMatrix(List<Group> groups, List<Row> rows) {

    /**
     * A speaker.
     *
     * @param cells passages by the group's name, longest first; no entry for a group that quotes none
     */
    public record Row(String speaker, String side, Map<String, List<QuoteRow>> cells) {
        public Row {
            cells = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        }

        long words() {
            return cells.values().stream()
                    .flatMap(List::stream)
                    .mapToLong(row -> row.quotedWords().size())
                    .sum();
        }
    }

    public QuoteMatrix {
        groups = List.copyOf(groups);
        rows = List.copyOf(rows);
    }

    /** The matrix of a report; an unresolved speaker is a row, the last one. */
    public static QuoteMatrix of(Findings findings) {
        List<Group> groups = findings.groups().filled();
        Map<String, Map<String, List<QuoteRow>>> cells = new LinkedHashMap<>();
        Map<String, String> sides = new LinkedHashMap<>();
        for (Group group : groups) {
            for (Share speaker : Share.bySpeaker(findings.quotes(group))) {
                List<QuoteRow> passages = speaker.quotes().stream()
                        .filter(row -> !row.quotedWords().isEmpty())
                        .sorted(Comparator.comparingInt(
                                (QuoteRow row) -> -row.quotedWords().size()))
                        .toList();
                if (!passages.isEmpty()) {
                    cells.computeIfAbsent(speaker.name(), name -> new LinkedHashMap<>())
                            .put(group.name(), passages);
                    sides.putIfAbsent(speaker.name(), passages.get(0).side());
                }
            }
        }
        List<Row> rows = new ArrayList<>();
        cells.forEach((speaker, found) -> rows.add(new Row(speaker, sides.getOrDefault(speaker, ""), found)));
        rows.sort(Comparator.comparing((Row row) -> row.speaker().equals(QuoteRow.UNRESOLVED))
                .thenComparingInt(row -> -row.cells().size())
                .thenComparingLong(row -> -row.words())
                .thenComparing(Row::speaker));
        return new QuoteMatrix(groups, rows);
    }
}

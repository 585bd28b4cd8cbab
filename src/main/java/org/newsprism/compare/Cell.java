package org.newsprism.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsprism.profile.Hit;
import org.newsprism.profile.Tally;

/**
 * A number of a table and the places it counts.
 *
 * @param tally count and base
 * @param hits as many as the count, in the order of articles and of their text
 */
public record Cell(Tally tally, List<Hit> hits) {

    public Cell {
        hits = List.copyOf(hits);
        if (hits.size() != tally.count()) {
            throw new IllegalArgumentException(tally + " is not the size of its evidence, " + hits.size());
        }
    }

    /** The places by the entry of the list that found them, the entry with most places first. */
    public Map<String, List<Hit>> byItem() {
        Map<String, List<Hit>> byItem = new LinkedHashMap<>();
        for (Hit hit : hits) {
            byItem.computeIfAbsent(hit.evidence().item(), item -> new ArrayList<>())
                    .add(hit);
        }
        Map<String, List<Hit>> sorted = new LinkedHashMap<>();
        byItem.entrySet().stream()
                .sorted(java.util.Comparator.comparingInt((Map.Entry<String, List<Hit>> entry) ->
                                -entry.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .forEach(entry -> sorted.put(entry.getKey(), List.copyOf(entry.getValue())));
        return java.util.Collections.unmodifiableMap(sorted);
    }
}

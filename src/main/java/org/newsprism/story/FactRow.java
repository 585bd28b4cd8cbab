package org.newsprism.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A fact with every place where it is mentioned.
 *
 * @param fact what
 * @param places by the article's place in the list that was searched, from 0, in that order; only articles that mention it
 * @param unsearched sentences whose search was given up, so that a mention may be missing
 */
public record FactRow(Fact fact, Map<Integer, List<FactPlace>> places, int unsearched) {

    public FactRow {
        Map<Integer, List<FactPlace>> copy = new LinkedHashMap<>();
        places.forEach((article, found) -> copy.put(article, List.copyOf(found)));
        places = Collections.unmodifiableMap(copy);
    }

    /** The places in one article, in text order; none where it does not mention the fact. */
    public List<FactPlace> in(int article) {
        return places.getOrDefault(article, List.of());
    }

    /** The number of mentions in all articles. */
    public int mentions() {
        return places.values().stream().mapToInt(List::size).sum();
    }

    /** A row while it is being filled, article after article. */
    static final class Draft {
        private final Fact fact;
        private final Map<Integer, List<FactPlace>> places = new TreeMap<>();
        private int unsearched;

        Draft(Fact fact) {
            this.fact = fact;
        }

        void add(int article, FactPlace place) {
            places.computeIfAbsent(article, key -> new ArrayList<>()).add(place);
        }

        void gaveUp() {
            unsearched++;
        }

        FactRow row() {
            return new FactRow(fact, places, unsearched);
        }
    }
}

package org.newsprism.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where each run of words stands: the inverted index that spares comparing every quotation with every other. */
final class GramIndex {

    /** A run in more utterances than this is a common phrase and nominates none: the work stays in proportion to the text. */
    static final int COMMON = 200;

    private final Map<Long, List<Integer>> places = new HashMap<>();

    void add(long[] grams, int utterance) {
        for (long gram : grams) {
            List<Integer> known = places.computeIfAbsent(gram, key -> new ArrayList<>(1));
            if (known.size() <= COMMON) {
                known.add(utterance);
            }
        }
    }

    /** The utterances in which any of these runs stands, with how many of them; common runs are left out. */
    Map<Integer, Integer> with(long[] grams) {
        Map<Integer, Integer> found = new HashMap<>();
        for (long gram : grams) {
            List<Integer> known = places.getOrDefault(gram, List.of());
            if (known.size() <= COMMON) {
                known.forEach(utterance -> found.merge(utterance, 1, Integer::sum));
            }
        }
        return found;
    }
}

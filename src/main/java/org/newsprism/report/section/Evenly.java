package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.newsprism.compare.CountedArticle;

/** Some of many articles, as many of each group as there is room for: the first of a long list would be one group's. */
final class Evenly {

    private Evenly() {}

    /** Up to so many articles, in their order: of each group in turn one, of its events in turn one. */
    static <T> List<T> some(List<T> all, int most, Function<T, CountedArticle> article) {
        return some(
                all,
                most,
                one -> article.apply(one).group().orElse(""),
                one -> article.apply(one).event().name());
    }

    static <T> List<T> some(List<T> all, int most, Function<T, String> groupOf, Function<T, String> eventOf) {
        if (all.size() <= most) {
            return all;
        }
        Map<String, List<T>> groups = new LinkedHashMap<>();
        Map<List<String>, Integer> seen = new HashMap<>();
        Map<T, Integer> round = new HashMap<>();
        for (T one : all) {
            String group = groupOf.apply(one);
            groups.computeIfAbsent(group, name -> new ArrayList<>()).add(one);
            round.put(one, seen.merge(List.of(group, eventOf.apply(one)), 1, Integer::sum));
        }
        // A stable sort: of one round the order of the list stays.
        groups.values().forEach(own -> own.sort(Comparator.comparingInt(one -> round.getOrDefault(one, 0))));
        Set<T> taken = new HashSet<>();
        for (int turn = 0; taken.size() < most; turn++) {
            for (List<T> own : groups.values()) {
                if (turn < own.size() && taken.size() < most) {
                    taken.add(own.get(turn));
                }
            }
        }
        return all.stream().filter(taken::contains).toList();
    }

    /** {@code 60 of 1,313 articles, taken evenly from the groups and their events}. */
    static String told(int shown, int all) {
        return Figures.count(shown) + " of " + Figures.count(all)
                + " articles, taken evenly from the groups and their events";
    }
}

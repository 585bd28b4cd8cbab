package org.newsprism.compare;

import java.util.HashMap;
import java.util.Map;

/** How a fact is used in the articles of one event that could mention it. */
final class FactUse {

    private long mentions;
    private long words;
    private int present;
    private int possible;
    private final Map<String, Integer> presentIn = new HashMap<>();
    private final Map<String, Integer> possibleIn = new HashMap<>();

    void add(String group, int places, long articleWords) {
        mentions += places;
        words += articleWords;
        possible++;
        possibleIn.merge(group, 1, Integer::sum);
        if (places > 0) {
            present++;
            presentIn.merge(group, 1, Integer::sum);
        }
    }

    /** The group's articles that mention it. */
    int present(String group) {
        return presentIn.getOrDefault(group, 0);
    }

    /** The group's articles that could. */
    int possible(String group) {
        return possibleIn.getOrDefault(group, 0);
    }

    /** Those of all other groups that mention it. */
    int othersPresent(String group) {
        return present - present(group);
    }

    /** Those of all other groups that could. */
    int othersPossible(String group) {
        return possible - possible(group);
    }

    /** The chance of absence by length alone in an article of the event without a mention; NaN when no other mentions it. */
    double absence(long articleWords) {
        return mentions == 0 ? Double.NaN : FactFindings.absence(mentions, words - articleWords, articleWords);
    }
}

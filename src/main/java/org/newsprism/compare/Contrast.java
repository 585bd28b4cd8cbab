package org.newsprism.compare;

import java.util.List;
import java.util.Optional;
import org.newsprism.framing.FeatureId;

/**
 * One group beside all others in one feature. It exists for groups of two articles or more with two or more beside them.
 *
 * @param feature what is counted
 * @param label under which label; empty for all
 * @param group the group's name
 * @param inside its rate
 * @param outside the rate of all other grouped articles
 * @param difference inside less outside, in the rates' unit; NaN when either cannot be said
 * @param significance what a permutation test says, or why there is none
 * @param turnedBy an article or list entry without which the difference changes its sign; empty when none does: a
 *     difference with one is fragile
 * @param cautions every one of them is printed
 */
public record Contrast(
        FeatureId feature,
        Optional<String> label,
        String group,
        Estimate inside,
        Estimate outside,
        double difference,
        Significance significance,
        Optional<String> turnedBy,
        List<Caution> cautions) {

    public Contrast {
        cautions = List.copyOf(cautions);
        if (inside.articles() < 2 || outside.articles() < 2) {
            throw new IllegalArgumentException("One article is not compared as a group: " + group);
        }
    }
}

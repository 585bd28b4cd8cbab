package org.newsprism.compare;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.newsprism.framing.FeatureId;

/**
 * One group beside all others in one feature. It exists for groups of two articles or more with two or more beside them.
 *
 * @param feature what is counted
 * @param label under which label; empty for all
 * @param group the group's name
 * @param inside its rate, in the articles compared
 * @param outside the rate of all other grouped articles, in those compared
 * @param withinEvents whether only articles on events (or of months) that both sides report are compared, event by event
 * @param difference in the rates' unit: within events the weighted mean of the differences there, else inside less outside;
 *     NaN when it cannot be said
 * @param interval 95% of the differences of resampled articles, from five articles on each side on
 * @param significance what a permutation test says, or why there is none
 * @param detectable how large a difference had to be; present exactly when there is a p
 * @param halves what the difference between two halves of the group's own articles stays below in 95 of 100 splits (M8); empty
 *     below four articles
 * @param sturdiness what turns it round
 * @param cautions every one of them is printed
 */
public record Contrast(
        FeatureId feature,
        Optional<String> label,
        String group,
        Estimate inside,
        Estimate outside,
        boolean withinEvents,
        double difference,
        Optional<Estimate.Interval> interval,
        Significance significance,
        Optional<Detectable> detectable,
        OptionalDouble halves,
        Sturdiness sturdiness,
        List<Caution> cautions) {

    public Contrast {
        cautions = List.copyOf(cautions);
        if (inside.articles() < 2 || outside.articles() < 2) {
            throw new IllegalArgumentException("One article is not compared as a group: " + group);
        }
        int fewer = Math.min(inside.articles(), outside.articles());
        if (interval.isPresent() && fewer < Estimate.ARTICLES_FOR_AN_INTERVAL) {
            throw new IllegalArgumentException("No interval can be given for " + fewer + " articles");
        }
    }

    /** Whether it stands after correction for all that was looked at: adjusted p of .05 or less. */
    public boolean finding() {
        return significance.adjusted().filter(p -> p <= Significance.LEVEL).isPresent();
    }

    /** Its name in tables and records: {@code loaded-words} or {@code sources: unnamed}. */
    public String measure() {
        return feature.value() + label.map(name -> ": " + name).orElse("");
    }

    Contrast with(Significance tested) {
        return new Contrast(
                feature,
                label,
                group,
                inside,
                outside,
                withinEvents,
                difference,
                interval,
                tested,
                detectable,
                halves,
                sturdiness,
                cautions);
    }

    Contrast with(Sturdiness found) {
        return new Contrast(
                feature,
                label,
                group,
                inside,
                outside,
                withinEvents,
                difference,
                interval,
                significance,
                detectable,
                halves,
                found,
                cautions);
    }
}

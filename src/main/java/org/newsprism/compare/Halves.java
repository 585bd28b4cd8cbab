package org.newsprism.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The split-half null (method M8): how far two halves of one group's own articles stray from each other. A difference between
 * groups that is no larger is one that the group has with itself.
 */
final class Halves {

    /** From how many articles a group is split, and how often at most. */
    static final int ARTICLES = 4;

    private static final int SPLITS = 199;

    private Halves() {}

    /** Per measure the 95th percentile of the differences between halves; empty below four articles. */
    static OptionalDouble[] of(List<CountedArticle> articles, Tallies tallies, long seed) {
        OptionalDouble[] halves = new OptionalDouble[tallies.measures().size()];
        Arrays.fill(halves, OptionalDouble.empty());
        if (articles.size() < ARTICLES) {
            return halves;
        }
        int[] labels = new int[articles.size()];
        Arrays.fill(labels, labels.length / 2, labels.length, 1);
        Sides sides = new Sides("", articles, labels, Collections.nCopies(labels.length, ""), false);
        Differences differences = new Differences(sides, tallies);
        List<double[]> drawn = new ArrayList<>();
        sides.relabelings(seed, SPLITS, SPLITS).forEach(dealt -> {
            double[] out = new double[halves.length];
            differences.of(dealt, out, new double[halves.length]);
            drawn.add(out);
        });
        for (int m = 0; m < halves.length; m++) {
            int measure = m;
            double[] sorted = drawn.stream()
                    .mapToDouble(out -> Math.abs(out[measure]))
                    .filter(Double::isFinite)
                    .sorted()
                    .toArray();
            if (sorted.length > 0) {
                halves[m] = OptionalDouble.of(sorted[(int) Math.ceil(0.95 * sorted.length) - 1]);
            }
        }
        return halves;
    }
}

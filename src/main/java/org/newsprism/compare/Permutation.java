package org.newsprism.compare;

import java.util.function.ToDoubleFunction;

/**
 * A permutation test with the article as its unit (method M5).
 *
 * @param p share of relabellings with a statistic at least as large as the observed one; for drawn ones (b + 1)/(B + 1),
 *     Phipson and Smyth 2010
 * @param floor the smallest p that these articles could give
 * @param relabelings how many there are
 * @param exact whether all of them were looked at
 */
record Permutation(double p, double floor, double relabelings, boolean exact) {

    /** Statistics this close, relative to their size, are equal: the order of additions moves the last bits. */
    private static final double SLACK = 1e-9;

    /** Tests that a statistic is not larger than chance makes it; larger is more extreme. */
    static Permutation test(int[] labels, Relabelings relabelings, ToDoubleFunction<int[]> statistic) {
        double observed = statistic.applyAsDouble(labels);
        long[] reached = new long[1];
        relabelings.forEach(relabelled -> {
            if (atLeast(statistic.applyAsDouble(relabelled), observed)) {
                reached[0]++;
            }
        });
        return new Permutation(
                share(reached[0], relabelings), relabelings.floor(), relabelings.count(), relabelings.exact());
    }

    static double share(long reached, Relabelings relabelings) {
        return relabelings.exact() ? reached / relabelings.count() : (reached + 1.0) / (relabelings.visited() + 1.0);
    }

    static boolean atLeast(double statistic, double observed) {
        return statistic >= observed - SLACK * Math.max(1e-300, Math.abs(observed));
    }
}

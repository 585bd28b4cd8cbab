package org.newsprism.compare;

import java.util.function.BiConsumer;

/**
 * p-values of many dependent statistics, held together by their largest (method M6; Westfall and Young 1993): p of one is the
 * share of relabellings whose largest statistic of all is at least as large as this one.
 */
final class MaxT {

    private MaxT() {}

    /**
     * One p per statistic.
     *
     * @param size how many statistics there are
     * @param statistics writes them for a labelling; larger is more extreme, NaN takes no part
     */
    static double[] adjusted(int[] labels, Relabelings relabelings, int size, BiConsumer<int[], double[]> statistics) {
        double[] observed = new double[size];
        statistics.accept(labels, observed);
        long[] reached = new long[size];
        double[] again = new double[size];
        relabelings.forEach(relabelled -> {
            statistics.accept(relabelled, again);
            double largest = Double.NEGATIVE_INFINITY;
            for (double value : again) {
                if (value > largest) {
                    largest = value;
                }
            }
            for (int i = 0; i < size; i++) {
                if (Permutation.atLeast(largest, observed[i])) {
                    reached[i]++;
                }
            }
        });
        double[] p = new double[size];
        for (int i = 0; i < size; i++) {
            p[i] = Double.isNaN(observed[i]) ? Double.NaN : Permutation.share(reached[i], relabelings);
        }
        return p;
    }
}

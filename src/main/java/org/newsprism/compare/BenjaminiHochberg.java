package org.newsprism.compare;

import java.util.Comparator;
import java.util.stream.IntStream;

/** p-values adjusted for how many were looked at (method M6; Benjamini and Hochberg 1995). */
final class BenjaminiHochberg {

    private BenjaminiHochberg() {}

    /** The adjusted p-values in the order given: min(1, min over j >= i of m p(j) / j). */
    static double[] adjusted(double... p) {
        int m = p.length;
        int[] largestFirst = IntStream.range(0, m)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -p[i]))
                .mapToInt(i -> i)
                .toArray();
        double[] adjusted = new double[m];
        double smallest = 1;
        for (int k = 0; k < m; k++) {
            int i = largestFirst[k];
            smallest = Math.min(smallest, p[i] * ((double) m / (m - k)));
            adjusted[i] = smallest;
        }
        return adjusted;
    }
}

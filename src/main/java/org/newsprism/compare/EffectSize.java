package org.newsprism.compare;

import org.apache.commons.statistics.distribution.BetaDistribution;

/** How much more often a word occurs in one set of words than in another (methods M2 and M3). */
final class EffectSize {

    private EffectSize() {}

    /** Log Ratio (Hardie 2014): 1 is twice as often, 2 four times; a count of 0 is taken for 0.5. */
    static double logRatio(long f1, long n1, long f2, long n2) {
        return log2(Math.max((double) f1, 0.5) / n1 / (Math.max((double) f2, 0.5) / n2));
    }

    /**
     * Conservative Log Ratio (Evert 2022): the end nearest to 0 of a Clopper-Pearson interval of the log ratio, at level
     * {@code alpha} shared among {@code m} words; 0 where the interval holds 0.
     */
    static double conservative(long f1, long n1, long f2, long n2, double alpha, int m) {
        long f = f1 + f2;
        double tail = alpha / m / 2;
        if (f == 0) {
            return 0;
        }
        if ((double) f1 / n1 > (double) f2 / n2) {
            double low = BetaDistribution.of((double) f1, f - f1 + 1.0).inverseCumulativeProbability(tail);
            return Math.max(0, log2((double) n2 / n1 * low / (1 - low)));
        }
        if (f2 == 0) {
            return 0;
        }
        double high = BetaDistribution.of(f1 + 1.0, (double) f2).inverseSurvivalProbability(tail);
        return Math.min(0, log2((double) n2 / n1 * high / (1 - high)));
    }

    /**
     * Dunning's G2 (1993) over the four cells of word and other words by first and second set, without correction; negative
     * where the word is rarer in the first.
     */
    static double g2(long f1, long n1, long f2, long n2) {
        double n = (double) n1 + n2;
        double f = (double) f1 + f2;
        double sum = term((double) f1, n1 * f / n)
                + term((double) f2, n2 * f / n)
                + term((double) n1 - f1, n1 * (n - f) / n)
                + term((double) n2 - f2, n2 * (n - f) / n);
        // Independent cells give a sum of 0 but for rounding.
        double g2 = 2 * Math.max(0, sum);
        return (double) f1 / n1 < (double) f2 / n2 ? -g2 : g2;
    }

    /**
     * Rayson and Garside's G2 (2000) over the two cells of the word alone; it leaves out the other words, and is a little
     * smaller than {@link #g2}. Negative where the word is rarer in the first.
     */
    static double g2OfTwoCells(long f1, long n1, long f2, long n2) {
        double share = ((double) f1 + f2) / ((double) n1 + n2);
        double g2 = 2 * Math.max(0, term((double) f1, n1 * share) + term((double) f2, n2 * share));
        return (double) f1 / n1 < (double) f2 / n2 ? -g2 : g2;
    }

    /** %DIFF (Gabrielatos and Marchi 2011): 100 is twice as often; NaN where the second has none. */
    static double percentDifference(long f1, long n1, long f2, long n2) {
        double second = (double) f2 / n2;
        return f2 == 0 ? Double.NaN : 100 * ((double) f1 / n1 - second) / second;
    }

    private static double term(double observed, double expected) {
        return observed == 0 ? 0 : observed * Math.log(observed / expected);
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}

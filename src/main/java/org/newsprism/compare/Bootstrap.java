package org.newsprism.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.newsprism.profile.Tally;

/**
 * Cluster bootstrap of a ratio (method M7): articles are drawn with replacement, counts and bases are summed over them, and
 * the middle 95% of the ratios is the interval. Efron and Tibshirani 1993, chapters 13 (percentile) and 14 (BCa).
 *
 * <p>It treats the articles as a random draw from what the group could have published, which no corpus quite is.
 */
final class Bootstrap {

    /** Draws. The ends of the interval are then the 50th and 1,950th ratio. */
    static final int DRAWS = 1_999;

    /** Draws where there are more than {@link #MANY} articles, whose intervals are narrow anyway. */
    static final int DRAWS_OF_MANY = 199;

    static final int MANY = 2_000;

    /** Half of what a 95% interval leaves out on each side. */
    static final double TAIL = 0.025;

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private Bootstrap() {}

    /** The two intervals of one set of draws. */
    record Intervals(Estimate.Interval percentile, Estimate.Interval bca) {}

    /**
     * The intervals of sum of counts over sum of bases.
     *
     * @param clusters what is drawn: articles, or outlets with all their articles
     * @return empty below five clusters with a base
     */
    static Optional<Intervals> of(List<Tally> clusters, long seed) {
        List<Tally> withBase =
                clusters.stream().filter(tally -> tally.base() > 0).toList();
        int n = withBase.size();
        if (n < Estimate.ARTICLES_FOR_AN_INTERVAL) {
            return Optional.empty();
        }
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(seed);
        long[] counts = withBase.stream().mapToLong(Tally::count).toArray();
        long[] bases = withBase.stream().mapToLong(Tally::base).toArray();
        double[] ratios = new double[n > MANY ? DRAWS_OF_MANY : DRAWS];
        for (int draw = 0; draw < ratios.length; draw++) {
            long count = 0;
            long base = 0;
            for (int i = 0; i < n; i++) {
                int drawn = random.nextInt(n);
                count += counts[drawn];
                base += bases[drawn];
            }
            ratios[draw] = (double) count / base;
        }
        Arrays.sort(ratios);
        Tally all = withBase.stream().reduce(Tally.NONE, Tally::plus);
        double[] leftOut =
                withBase.stream().map(all::minus).mapToDouble(Tally::rate).toArray();
        return Optional.of(new Intervals(percentile(ratios), bca(ratios, all.rate(), leftOut)));
    }

    /** The middle 95% of sorted values. */
    static Estimate.Interval percentile(double[] sorted) {
        return new Estimate.Interval(quantile(sorted, TAIL), quantile(sorted, 1 - TAIL));
    }

    /**
     * The interval corrected for bias and for acceleration (Efron and Tibshirani 1993, equations 14.9 to 14.15).
     *
     * @param sorted the resampled values
     * @param value the value itself
     * @param leftOut the value without each cluster
     * @return the percentile interval where all resampled values lie on one side of the value, or none differ
     */
    static Estimate.Interval bca(double[] sorted, double value, double[] leftOut) {
        double below = Arrays.stream(sorted).filter(drawn -> drawn < value).count()
                + 0.5 * Arrays.stream(sorted).filter(drawn -> drawn == value).count();
        double share = below / sorted.length;
        double acceleration = acceleration(leftOut);
        if (share <= 0 || share >= 1 || Double.isNaN(acceleration)) {
            return percentile(sorted);
        }
        double bias = NORMAL.inverseCumulativeProbability(share);
        double low = quantile(sorted, corrected(TAIL, bias, acceleration));
        double high = quantile(sorted, corrected(1 - TAIL, bias, acceleration));
        return new Estimate.Interval(Math.min(low, high), Math.max(low, high));
    }

    private static double corrected(double tail, double bias, double acceleration) {
        double z = bias + NORMAL.inverseCumulativeProbability(tail);
        return NORMAL.cumulativeProbability(bias + z / (1 - acceleration * z));
    }

    /** How fast the standard error changes with the value, from the values without each cluster; NaN when none differ. */
    static double acceleration(double[] leftOut) {
        double mean = Arrays.stream(leftOut).sum() / leftOut.length;
        double squares = 0;
        double cubes = 0;
        for (double value : leftOut) {
            double distance = mean - value;
            squares += distance * distance;
            cubes += distance * distance * distance;
        }
        return squares == 0 ? Double.NaN : cubes / (6 * Math.pow(squares, 1.5));
    }

    private static double quantile(double[] sorted, double share) {
        int at = (int) Math.floor(share * (sorted.length + 1) + 1e-9);
        return sorted[Math.max(1, Math.min(sorted.length, at)) - 1];
    }

    /** The lowest and highest ratio with one article left out; empty when fewer than two ratios can be made. */
    static Optional<Estimate.Interval> leaveOneOut(List<Tally> articles) {
        if (articles.size() < 2) {
            return Optional.empty();
        }
        Tally all = articles.stream().reduce(Tally.NONE, Tally::plus);
        double[] ratios = articles.stream()
                .map(all::minus)
                .mapToDouble(Tally::rate)
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        return ratios.length < 2
                ? Optional.empty()
                : Optional.of(new Estimate.Interval(ratios[0], ratios[ratios.length - 1]));
    }
}

package org.newsprism.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.newsprism.profile.Tally;

/**
 * Cluster bootstrap of a ratio (method M7): articles are drawn with replacement, counts and bases are summed over them, and
 * the middle 95% of the ratios is the interval. Efron and Tibshirani 1993, chapter 13 (percentile).
 *
 * <p>It treats the articles as a random draw from what the group could have published, which no corpus quite is.
 */
final class Bootstrap {

    /** Draws. The ends of the interval are then the 50th and 1,950th ratio. */
    static final int DRAWS = 1_999;

    /** Draws where there are more than {@link #MANY} articles, whose intervals are narrow anyway. */
    static final int DRAWS_OF_MANY = 199;

    static final int MANY = 2_000;

    private Bootstrap() {}

    /**
     * The interval of sum of counts over sum of bases.
     *
     * @return empty below five articles, and when a draw can have no base
     */
    static Optional<Estimate.Interval> of(List<Tally> articles, long seed) {
        List<Tally> withBase =
                articles.stream().filter(tally -> tally.base() > 0).toList();
        int n = withBase.size();
        if (n < Estimate.ARTICLES_FOR_AN_INTERVAL) {
            return Optional.empty();
        }
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(seed);
        int draws = n > MANY ? DRAWS_OF_MANY : DRAWS;
        double[] ratios = new double[draws];
        for (int draw = 0; draw < draws; draw++) {
            long count = 0;
            long base = 0;
            for (int i = 0; i < n; i++) {
                Tally drawn = withBase.get(random.nextInt(n));
                count += drawn.count();
                base += drawn.base();
            }
            ratios[draw] = (double) count / base;
        }
        Arrays.sort(ratios);
        int tail = (draws + 1) / 40;
        return Optional.of(new Estimate.Interval(ratios[tail - 1], ratios[draws - tail]));
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

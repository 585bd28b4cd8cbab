package org.newsprism.compare;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Intervals of differences by a cluster bootstrap (method M7): on each side, articles are drawn with replacement, each with its
 * event, and the differences are taken anew.
 */
final class ResampledDifferences {

    private static final int DRAWS = 999;

    private ResampledDifferences() {}

    /** One 95% interval per measure; empty below five articles on a side, and where too few draws have a difference. */
    static Optional<Estimate.Interval>[] of(Sides sides, Differences differences, long seed) {
        @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
        Optional<Estimate.Interval>[] intervals = new Optional[differences.size()];
        Arrays.fill(intervals, Optional.<Estimate.Interval>empty());
        if (Math.min(sides.size(0), sides.size(1)) < Estimate.ARTICLES_FOR_AN_INTERVAL) {
            return intervals;
        }
        int[][] members = new int[2][];
        for (int side = 0; side < 2; side++) {
            int label = side;
            members[side] = IntStream.range(0, sides.labels().length)
                    .filter(i -> sides.labels()[i] == label)
                    .toArray();
        }
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(seed);
        double[][] values = new double[differences.size()][DRAWS];
        double[] out = new double[differences.size()];
        int[] times = new int[sides.labels().length];
        for (int draw = 0; draw < DRAWS; draw++) {
            Arrays.fill(times, 0);
            for (int[] side : members) {
                for (int i = 0; i < side.length; i++) {
                    times[side[random.nextInt(side.length)]]++;
                }
            }
            differences.drawn(times, out);
            for (int m = 0; m < out.length; m++) {
                values[m][draw] = out[m];
            }
        }
        for (int m = 0; m < intervals.length; m++) {
            double[] sorted =
                    Arrays.stream(values[m]).filter(Double::isFinite).sorted().toArray();
            // A draw can miss every article that has a base; where one in twenty does, the rest is no fair sample.
            if (sorted.length >= 0.95 * DRAWS) {
                intervals[m] = Optional.of(Bootstrap.percentile(sorted));
            }
        }
        return intervals;
    }
}

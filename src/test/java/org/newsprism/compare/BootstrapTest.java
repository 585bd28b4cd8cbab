package org.newsprism.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsprism.profile.Tally;

/** Intervals against a textbook and against all resamples there are. */
class BootstrapTest {

    /** Table 14.1 of Efron and Tibshirani 1993: the spatial test A of 26 children. */
    private static final int[] SPATIAL = {
        48, 36, 20, 29, 42, 42, 20, 42, 22, 41, 45, 14, 6, 0, 33, 28, 34, 4, 32, 24, 47, 41, 24, 26, 30, 41
    };

    private static double variance(int[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return Arrays.stream(values)
                .mapToDouble(value -> (value - mean) * (value - mean))
                .average()
                .orElseThrow();
    }

    @Test
    void the_acceleration_of_the_textbook() {
        assertThat(variance(SPATIAL)).isCloseTo(171.5, within(.05));
        double[] leftOut = new double[SPATIAL.length];
        for (int i = 0; i < leftOut.length; i++) {
            int[] left = new int[SPATIAL.length - 1];
            System.arraycopy(SPATIAL, 0, left, 0, i);
            System.arraycopy(SPATIAL, i + 1, left, i, left.length - i);
            leftOut[i] = variance(left);
        }
        // Page 187: 0.061.
        assertThat(Bootstrap.acceleration(leftOut)).isCloseTo(.061, within(.0005));
    }

    private static final long[] COUNTS = {2, 0, 5, 1, 3};
    private static final long[] BASES = {100, 80, 150, 60, 110};

    private static List<Tally> five() {
        return java.util.stream.IntStream.range(0, 5)
                .mapToObj(i ->
                        Tally.of(Collections.nCopies((int) COUNTS[i], ""), Collections.nCopies((int) BASES[i], "")))
                .toList();
    }

    /** The ratios of all 3,125 resamples of five articles, sorted. */
    private static double[] every() {
        double[] ratios = new double[3125];
        for (int draw = 0; draw < ratios.length; draw++) {
            long count = 0;
            long base = 0;
            for (int i = 0, rest = draw; i < 5; i++, rest /= 5) {
                count += COUNTS[rest % 5];
                base += BASES[rest % 5];
            }
            ratios[draw] = (double) count / base;
        }
        Arrays.sort(ratios);
        return ratios;
    }

    @Test
    void drawn_percentiles_are_those_of_all_resamples_but_for_chance() {
        // All 5^5 of them, in Python's fractions: 0.0097561 and 0.0298246.
        Estimate.Interval all = Bootstrap.percentile(every());
        assertThat(all.low()).isCloseTo(0.00975609756097561, within(1e-12));
        assertThat(all.high()).isCloseTo(0.02982456140350877, within(1e-12));
        Estimate.Interval drawn = Bootstrap.of(five(), 7).orElseThrow().percentile();
        assertThat(drawn.low()).isCloseTo(all.low(), within(.0015));
        assertThat(drawn.high()).isCloseTo(all.high(), within(.0015));
    }

    @Test
    void the_corrected_interval_of_all_resamples() {
        // Equations 14.9 to 14.15 with Python's statistics.NormalDist: bias .00842, acceleration .01104, tails .02859
        // and .97834.
        double[] leftOut = new double[5];
        for (int i = 0; i < 5; i++) {
            leftOut[i] = (11.0 - COUNTS[i]) / (500 - BASES[i]);
        }
        assertThat(Bootstrap.acceleration(leftOut)).isCloseTo(0.011035632766513212, within(1e-12));
        Estimate.Interval found = Bootstrap.bca(every(), 11 / 500.0, leftOut);
        assertThat(found.low()).isCloseTo(0.010526315789473684, within(1e-12));
        assertThat(found.high()).isCloseTo(0.03015873015873016, within(1e-12));
    }

    @Test
    void no_interval_below_five() {
        assertThat(Bootstrap.of(five().subList(0, 4), 7)).isEmpty();
    }
}

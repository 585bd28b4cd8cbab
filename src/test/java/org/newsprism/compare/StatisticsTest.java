package org.newsprism.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Formulas against reference values. These were computed apart from this code: log-odds, Log Ratio and G2 by writing out M1 to
 * M3 in Python's double arithmetic; the ends of Clopper-Pearson intervals by bisecting exact binomial tails in 50-digit
 * decimals.
 */
class StatisticsTest {

    private static final Offset<Double> CLOSE = within(1e-9);

    @Test
    void log_odds_with_a_prior() {
        LogOdds found = LogOdds.of(12, 1000, 5, 1500, 17 / 2500.0, 500);
        assertThat(found.delta()).isCloseTo(0.8999287636548967, CLOSE);
        assertThat(found.variance()).isCloseTo(0.18398268398268397, CLOSE);
        assertThat(found.zeta()).isCloseTo(2.0980684736201174, CLOSE);
        assertThat(LogOdds.of(0, 400, 7, 900, 7 / 1300.0, 500).zeta()).isCloseTo(-1.2237401326722608, CLOSE);
    }

    @Test
    void log_ratio() {
        assertThat(EffectSize.logRatio(12, 1000, 5, 1500)).isCloseTo(1.84799690655495, CLOSE);
        assertThat(EffectSize.logRatio(4, 100, 1, 100)).isEqualTo(2);
        assertThat(EffectSize.logRatio(0, 400, 7, 900)).isCloseTo(-2.6374299206152916, CLOSE);
    }

    @Test
    void g2_of_four_cells() {
        assertThat(EffectSize.g2(12, 1000, 5, 1500)).isCloseTo(6.547520599967584, CLOSE);
        assertThat(EffectSize.g2(0, 400, 7, 900)).isCloseTo(-5.1649729266775335, CLOSE);
        assertThat(EffectSize.g2(5, 100, 10, 200)).isCloseTo(0, CLOSE);
    }

    @Test
    void g2_of_two_cells_is_that_of_the_word_alone() {
        assertThat(EffectSize.g2OfTwoCells(12, 1000, 5, 1500)).isCloseTo(6.502118823981293, CLOSE);
        assertThat(EffectSize.g2OfTwoCells(0, 400, 7, 900)).isCloseTo(-5.148146921754445, CLOSE);
        assertThat(EffectSize.g2OfTwoCells(5, 100, 10, 200)).isCloseTo(0, CLOSE);
    }

    @Test
    void percent_difference() {
        // 12 per 1,000 beside 3 1/3 is 3.6 times as often; 1 beside 3 1/3 is .3 times.
        assertThat(EffectSize.percentDifference(12, 1000, 5, 1500)).isCloseTo(260, CLOSE);
        assertThat(EffectSize.percentDifference(1, 1000, 5, 1500)).isCloseTo(-70, CLOSE);
        assertThat(EffectSize.percentDifference(1, 1000, 0, 1500)).isNaN();
    }

    @Test
    void conservative_log_ratio() {
        assertThat(EffectSize.conservative(12, 1000, 5, 1500, .05, 1)).isCloseTo(0.2394821703658378, CLOSE);
        assertThat(EffectSize.conservative(40, 1000, 10, 1500, .05, 100)).isCloseTo(0.8989459560730014, CLOSE);
        assertThat(EffectSize.conservative(3, 1000, 40, 1500, .05, 100)).isCloseTo(-0.6359441482112869, CLOSE);
        assertThat(EffectSize.conservative(7, 400, 0, 900, .05, 10)).isCloseTo(0.7331801308345919, CLOSE);
        assertThat(EffectSize.conservative(0, 400, 30, 900, .05, 10)).isCloseTo(-1.0075957683838754, CLOSE);
    }

    @Test
    void a_conservative_log_ratio_is_never_further_from_nought_than_the_log_ratio() {
        Random random = new Random(3);
        for (int round = 0; round < 300; round++) {
            long f1 = random.nextInt(30);
            long f2 = random.nextInt(30);
            double conservative = EffectSize.conservative(f1, 1000, f2, 1700, .05, 20);
            double ratio = EffectSize.logRatio(f1, 1000, f2, 1700);
            assertThat(conservative * ratio).isGreaterThanOrEqualTo(0);
            assertThat(Math.abs(conservative)).isLessThanOrEqualTo(Math.abs(ratio) + 1e-12);
        }
    }

    @Test
    void dispersion() {
        // Shares of words 1/6, 3/6, 2/6; of the word 2/6, 0, 4/6: DP = (1 + 3 + 2) / 12, over 1 - 1/6.
        Dispersion found = Dispersion.of(new long[] {2, 0, 4}, new long[] {100, 300, 200});
        assertThat(found.dpNorm()).isCloseTo(0.6, CLOSE);
        assertThat(found.range()).isEqualTo(2);
        assertThat(found.largestShare()).isCloseTo(4 / 6.0, CLOSE);
        assertThat(found.singleArticle()).isTrue();
    }

    @Test
    void a_word_spread_as_the_words_are_has_no_deviation_and_one_in_the_shortest_article_all() {
        assertThat(Dispersion.of(new long[] {1, 3, 2}, new long[] {100, 300, 200})
                        .dpNorm())
                .isCloseTo(0, CLOSE);
        assertThat(Dispersion.of(new long[] {6, 0, 0}, new long[] {100, 300, 200})
                        .dpNorm())
                .isCloseTo(1, CLOSE);
        assertThat(Dispersion.of(new long[] {6}, new long[] {100}).dpNorm()).isNaN();
    }

    @Test
    void benjamini_hochberg() {
        // Sorted .01 .02 .03 .5: times 4/1, 4/2, 4/3, 4/4, then the smallest from there on.
        assertThat(BenjaminiHochberg.adjusted(.5, .01, .03, .02))
                .containsExactly(new double[] {.5, .04, .04, .04}, CLOSE);
        assertThat(BenjaminiHochberg.adjusted()).isEmpty();
    }

    @Test
    void benjamini_and_hochbergs_own_example() {
        // Section 3.2 of their paper: fifteen comparisons of two treatments; at .05 the first four are called.
        double[] p = {
            .0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719, .6528, .7590, 1
        };
        double[] adjusted = BenjaminiHochberg.adjusted(p);
        assertThat(adjusted[3]).isCloseTo(.035625, CLOSE);
        assertThat(adjusted[4]).isCloseTo(.0603, CLOSE);
        assertThat(adjusted[5]).isCloseTo(.0298 * 15 / 7, CLOSE);
        assertThat(java.util.Arrays.stream(adjusted)
                        .filter(value -> value <= .05)
                        .count())
                .isEqualTo(4);
    }

    @Test
    void an_adjusted_p_is_never_smaller_and_keeps_the_order() {
        Random random = new Random(4);
        for (int round = 0; round < 200; round++) {
            double[] p = random.doubles(1 + random.nextInt(30)).toArray();
            double[] adjusted = BenjaminiHochberg.adjusted(p);
            for (int i = 0; i < p.length; i++) {
                assertThat(adjusted[i]).isBetween(p[i], 1.0);
                for (int j = 0; j < p.length; j++) {
                    assertThat(p[i] < p[j] && adjusted[i] > adjusted[j]).isFalse();
                }
            }
        }
    }
}

package org.newsprism.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RelabelingsTest {

    private static int[] labels(int first, int second) {
        int[] labels = new int[first + second];
        Arrays.fill(labels, first, labels.length, 1);
        return labels;
    }

    private static double floor(int first, int second) {
        return Relabelings.of(labels(first, second), 1).floor();
    }

    @Test
    void floors_are_those_of_the_methods_page_doubled_for_equal_sizes() {
        assertThat(floor(1, 4)).isEqualTo(.20);
        assertThat(floor(2, 3)).isEqualTo(.10);
        assertThat(floor(3, 3)).isEqualTo(2 * .05);
        assertThat(floor(4, 4)).isCloseTo(2 * .0143, within(1e-4));
        assertThat(floor(6, 6)).isCloseTo(2 * .0011, within(1e-4));
    }

    @Test
    void five_articles_in_groups_of_two_and_three_times_one_have_ten_partitions() {
        Relabelings all = Relabelings.of(new int[] {0, 0, 1, 2, 3}, 1);
        assertThat(all.count()).isEqualTo(60);
        assertThat(all.floor()).isEqualTo(.10);
    }

    @Test
    void every_relabelling_is_visited_once() {
        Set<String> seen = new HashSet<>();
        Relabelings.of(labels(3, 4), 1).forEach(labels -> seen.add(Arrays.toString(labels)));
        assertThat(seen).hasSize(35);
    }

    @Test
    void labels_move_within_their_block_only() {
        Relabelings blocked = Relabelings.of(new int[] {0, 1, 0, 1, 0}, List.of("a", "a", "b", "b", "c"), 1);
        assertThat(blocked.count()).isEqualTo(4);
        blocked.forEach(labels -> {
            assertThat(labels[0] + labels[1]).isEqualTo(1);
            assertThat(labels[2] + labels[3]).isEqualTo(1);
            assertThat(labels[4]).isZero();
        });
    }

    @Test
    void where_no_block_has_two_groups_there_is_one_labelling_and_nothing_to_test() {
        assertThat(Relabelings.of(new int[] {0, 0, 1, 1}, List.of("a", "a", "b", "b"), 1)
                        .floor())
                .isEqualTo(1);
    }

    @Test
    void too_many_are_drawn_with_a_seed() {
        Relabelings many = Relabelings.of(labels(20, 20), 5);
        assertThat(many.exact()).isFalse();
        assertThat(many.floor()).isEqualTo(1 / 10_000.0);
        Set<String> first = new HashSet<>();
        many.forEach(labels -> first.add(Arrays.toString(labels)));
        Set<String> again = new HashSet<>();
        many.forEach(labels -> again.add(Arrays.toString(labels)));
        assertThat(again).isEqualTo(first).hasSizeGreaterThan(9_900);
    }

    @Test
    void an_exact_p_by_hand() {
        double[] values = {9, 8, 1, 2, 3};
        Permutation found = Permutation.test(labels(2, 3), Relabelings.of(labels(2, 3), 1), labels -> {
            double sum = 0;
            for (int i = 0; i < labels.length; i++) {
                sum += labels[i] == 0 ? values[i] : 0;
            }
            return sum;
        });
        // No other two articles add up to 17.
        assertThat(found.p()).isEqualTo(.10);
        assertThat(found.exact()).isTrue();
    }

    @Test
    void p_lies_between_its_floor_and_one_and_max_t_is_never_below_the_p_of_one_word() {
        Random random = new Random(6);
        for (int round = 0; round < 30; round++) {
            int[] labels = labels(3, 4);
            double[][] words = new double[5][];
            Arrays.setAll(words, w -> random.doubles(labels.length).toArray());
            Relabelings all = Relabelings.of(labels, 1);
            double[] together = MaxT.adjusted(labels, all, words.length, (dealt, out) -> {
                for (int w = 0; w < out.length; w++) {
                    out[w] = difference(dealt, words[w]);
                }
            });
            for (int w = 0; w < words.length; w++) {
                double[] word = words[w];
                double p = Permutation.test(labels, all, dealt -> difference(dealt, word))
                        .p();
                assertThat(p).isBetween(1 / 35.0, 1.0);
                assertThat(together[w]).isBetween(p, 1.0);
            }
        }
    }

    private static double difference(int[] labels, double[] values) {
        double first = 0;
        double second = 0;
        for (int i = 0; i < labels.length; i++) {
            first += labels[i] == 0 ? values[i] : 0;
            second += labels[i] == 1 ? values[i] : 0;
        }
        return Math.abs(first / 3 - second / 4);
    }
}

package org.newsprism.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * The ways to deal the same group labels out anew over articles (method M5): all of them where they are few, else a seeded
 * sample. Labels move only within a block, such as an event.
 */
final class Relabelings {

    /** Up to so many relabellings are enumerated. */
    static final long EXACT_UP_TO = 200_000;

    /** Random relabellings where there are more. */
    static final int DRAWS = 9_999;

    private final int[] labels;
    private final List<int[]> blocks;
    private final long seed;
    private final int draws;
    private final long exactUpTo;
    private final double count;

    private Relabelings(int[] labels, List<int[]> blocks, long seed, int draws, long exactUpTo) {
        this.labels = labels;
        this.blocks = blocks;
        this.seed = seed;
        this.draws = draws;
        this.exactUpTo = exactUpTo;
        this.count = blocks.stream().mapToDouble(this::ways).reduce(1, (a, b) -> a * b);
    }

    /**
     * Relabellings within blocks.
     *
     * @param labels one per article, from 0
     * @param blocks one per article; articles with equal blocks exchange labels
     * @param draws how many to draw where there are more than {@code exactUpTo}
     */
    static Relabelings of(int[] labels, List<String> blocks, long seed, int draws, long exactUpTo) {
        if (labels.length != blocks.size()) {
            throw new IllegalArgumentException(labels.length + " labels for " + blocks.size() + " articles");
        }
        Map<String, List<Integer>> members = new LinkedHashMap<>();
        for (int i = 0; i < labels.length; i++) {
            members.computeIfAbsent(blocks.get(i), block -> new ArrayList<>()).add(i);
        }
        return new Relabelings(
                labels.clone(),
                members.values().stream()
                        .map(block -> block.stream().mapToInt(i -> i).toArray())
                        .toList(),
                seed,
                draws,
                exactUpTo);
    }

    /** Relabellings within blocks, enumerated up to {@link #EXACT_UP_TO}. */
    static Relabelings of(int[] labels, List<String> blocks, long seed) {
        return of(labels, blocks, seed, DRAWS, EXACT_UP_TO);
    }

    /** Relabellings over all articles alike. */
    static Relabelings of(int[] labels, long seed) {
        return of(labels, Collections.nCopies(labels.length, ""), seed);
    }

    /** How many there are, the observed one among them: 1 when labels cannot move. Exact up to 2^53. */
    double count() {
        return count;
    }

    /** Whether all of them are visited. */
    boolean exact() {
        return count <= exactUpTo;
    }

    /** How many are visited: all, the observed one among them, or the draws, without it. */
    double visited() {
        return exact() ? count : draws;
    }

    /**
     * The smallest p that any statistic could reach for which groups with the same articles per block are interchangeable,
     * as they are in a two-sided comparison of two groups or in a spread over many.
     */
    double floor() {
        double ties = 1;
        Map<List<Integer>, Integer> sizes = new LinkedHashMap<>();
        int groups = Arrays.stream(labels).max().orElse(0) + 1;
        for (int g = 0; g < groups; g++) {
            int group = g;
            List<Integer> size = blocks.stream()
                    .map(block -> (int)
                            Arrays.stream(block).filter(i -> labels[i] == group).count())
                    .toList();
            ties *= sizes.merge(size, 1, Integer::sum);
        }
        double exactFloor = Math.min(1, ties / count);
        return exact() ? exactFloor : Math.max(exactFloor, 1 / (draws + 1.0));
    }

    /** Shows each relabelling; the array is the same each time and must not be kept. */
    void forEach(Consumer<int[]> visit) {
        int[] current = labels.clone();
        if (exact()) {
            enumerate(0, current, visit);
        } else {
            UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(seed);
            for (int draw = 0; draw < draws; draw++) {
                for (int[] block : blocks) {
                    shuffle(current, block, random);
                }
                visit.accept(current);
            }
        }
    }

    private void enumerate(int block, int[] current, Consumer<int[]> visit) {
        if (block == blocks.size()) {
            visit.accept(current);
            return;
        }
        int[] members = blocks.get(block);
        int[] dealt = Arrays.stream(members).map(i -> labels[i]).sorted().toArray();
        do {
            for (int i = 0; i < members.length; i++) {
                current[members[i]] = dealt[i];
            }
            enumerate(block + 1, current, visit);
        } while (next(dealt));
    }

    /** The next order of the labels, by the alphabet of orders; false after the last. */
    private static boolean next(int[] order) {
        int pivot = order.length - 2;
        while (pivot >= 0 && order[pivot] >= order[pivot + 1]) {
            pivot--;
        }
        if (pivot < 0) {
            return false;
        }
        int larger = order.length - 1;
        while (order[larger] <= order[pivot]) {
            larger--;
        }
        swap(order, pivot, larger);
        for (int low = pivot + 1, high = order.length - 1; low < high; low++, high--) {
            swap(order, low, high);
        }
        return true;
    }

    private static void shuffle(int[] current, int[] block, UniformRandomProvider random) {
        for (int i = block.length - 1; i > 0; i--) {
            swap(current, block[i], block[random.nextInt(i + 1)]);
        }
    }

    private static void swap(int[] values, int a, int b) {
        int kept = values[a];
        values[a] = values[b];
        values[b] = kept;
    }

    /** The number of distinct orders of a block's labels. */
    private double ways(int[] block) {
        Map<Integer, Integer> sizes = new LinkedHashMap<>();
        double ways = 1;
        int placed = 0;
        for (int i : block) {
            placed++;
            ways = ways * placed / sizes.merge(labels[i], 1, Integer::sum);
        }
        return ways;
    }
}

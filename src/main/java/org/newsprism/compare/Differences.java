package org.newsprism.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.newsprism.profile.Tally;

/**
 * The differences between two sides, for many measures at once and for any labelling of their articles.
 *
 * <p>In each block with a base on both sides the rate of the one, count over base, less that of the other; over blocks their
 * mean with weights s0 s1 / (s0 + s1) of the bases s (the rate difference of Mantel and Haenszel; Greenland and Robins 1985).
 * So a side that writes more on one event is not taken for one that writes otherwise, and an event with hardly a base weighs
 * hardly anything. In one block it is the plain difference of two rates.
 */
final class Differences {

    private final int measures;
    private final int[][] members;
    private final long[][] counts;
    private final long[][] bases;
    /** The measures of which an article has a count, and those of which it has a base: most are 0 in most articles. */
    private final int[][] counted;

    private final int[][] based;

    /** The first measure with the same base in every article: those of words share theirs, and it is added up once. */
    private final int[] like;

    private final long[][] blockCounts;
    private final long[][] blockBases;
    private final int[] blockOf;
    private final int[] observed;
    /** The side with fewer articles, whose sums give those of the other. */
    private final int fewer;

    // Scratch of of() and drawn(): one instance serves one thread.
    private final long[] sideCounts;
    private final long[] sideBases;
    private final double[] weight;

    Differences(Sides sides, Tallies tallies) {
        measures = tallies.measures().size();
        observed = sides.labels();
        int n = observed.length;
        counts = new long[n][measures];
        bases = new long[n][measures];
        Map<String, Integer> index = new LinkedHashMap<>();
        blockOf = new int[n];
        for (int i = 0; i < n; i++) {
            blockOf[i] = index.computeIfAbsent(sides.blocks().get(i), name -> index.size());
            for (int m = 0; m < measures; m++) {
                Tally tally = tallies.of(m, sides.articles().get(i));
                counts[i][m] = tally.count();
                bases[i][m] = tally.base();
            }
        }
        like = like(bases, measures);
        counted = new int[n][];
        based = new int[n][];
        for (int i = 0; i < n; i++) {
            counted[i] = present(counts[i]);
            long[] base = bases[i];
            based[i] = Arrays.stream(present(base)).filter(m -> like[m] == m).toArray();
        }
        members = new int[index.size()][];
        blockCounts = new long[members.length][measures];
        blockBases = new long[members.length][measures];
        for (int b = 0; b < members.length; b++) {
            int block = b;
            members[b] = IntStream.range(0, n).filter(i -> blockOf[i] == block).toArray();
            for (int i : members[b]) {
                for (int m = 0; m < measures; m++) {
                    blockCounts[b][m] += counts[i][m];
                    blockBases[b][m] += bases[i][m];
                }
            }
        }
        fewer = 2 * sides.size(0) <= n ? 0 : 1;
        sideCounts = new long[measures];
        sideBases = new long[measures];
        weight = new double[measures];
    }

    /** Per measure the first with the same column of bases. */
    static int[] like(long[][] bases, int measures) {
        Map<List<Long>, Integer> first = new HashMap<>();
        return IntStream.range(0, measures)
                .map(m -> first.computeIfAbsent(
                        Arrays.stream(bases).map(row -> row[m]).toList(), column -> m))
                .toArray();
    }

    private void spreadBases(long[] sums) {
        for (int m = 0; m < measures; m++) {
            sums[m] = sums[like[m]];
        }
    }

    /** Where a row is not 0. */
    static int[] present(long[] row) {
        return IntStream.range(0, row.length).filter(m -> row[m] != 0).toArray();
    }

    /** The number of measures. */
    int size() {
        return measures;
    }

    /** The differences as they are. */
    double[] observed() {
        double[] out = new double[measures];
        of(observed, out, new double[measures]);
        return out;
    }

    /** The scores of the differences as they are. */
    double[] scores() {
        double[] scores = new double[measures];
        of(observed, new double[measures], scores);
        return scores;
    }

    /**
     * Writes each measure's difference under a labelling; NaN where no block has a base on both sides.
     *
     * @param scores gets how many more places the group has than its share of each block's base would give it: what the
     *     difference is made of, before it is divided, and 0 on average over labellings
     */
    void of(int[] labels, double[] out, double[] scores) {
        Arrays.fill(out, 0);
        Arrays.fill(scores, 0);
        Arrays.fill(weight, 0);
        for (int b = 0; b < members.length; b++) {
            Arrays.fill(sideCounts, 0);
            Arrays.fill(sideBases, 0);
            for (int i : members[b]) {
                if (labels[i] == fewer) {
                    long[] count = counts[i];
                    for (int m : counted[i]) {
                        sideCounts[m] += count[m];
                    }
                    long[] base = bases[i];
                    for (int m : based[i]) {
                        sideBases[m] += base[m];
                    }
                }
            }
            spreadBases(sideBases);
            long[] allCounts = blockCounts[b];
            long[] allBases = blockBases[b];
            for (int m = 0; m < measures; m++) {
                if (allBases[m] > 0) {
                    double more = sideCounts[m] - (double) allCounts[m] * sideBases[m] / allBases[m];
                    scores[m] += fewer == 0 ? more : -more;
                    weight[m] += (double) sideBases[m] * (allBases[m] - sideBases[m]) / allBases[m];
                }
            }
        }
        for (int m = 0; m < measures; m++) {
            out[m] = weight[m] == 0 ? Double.NaN : scores[m] / weight[m];
        }
    }

    /**
     * The standard deviation of each measure's score over all labellings: the root of the sum over blocks of n0 n1 / n times
     * the variance of count less rate times base. It is the same for every labelling, so dividing by it makes measures
     * comparable and leaves tests exact.
     */
    double[] spread() {
        double[] spread = new double[measures];
        for (int m = 0; m < measures; m++) {
            double variance = 0;
            for (int b = 0; b < members.length; b++) {
                double n = members[b].length;
                if (n > 1 && blockBases[b][m] > 0) {
                    double rate = (double) blockCounts[b][m] / blockBases[b][m];
                    double squares = 0;
                    double first = 0;
                    for (int i : members[b]) {
                        double residual = counts[i][m] - rate * bases[i][m];
                        squares += residual * residual;
                        first += observed[i] == 0 ? 1 : 0;
                    }
                    variance += first * (n - first) / n * squares / (n - 1);
                }
            }
            spread[m] = Math.sqrt(variance);
        }
        return spread;
    }

    /** Writes each measure's difference with every article as often as drawn, on the side it is on. */
    void drawn(int[] times, double[] out) {
        Arrays.fill(out, 0);
        Arrays.fill(weight, 0);
        long[] restCounts = new long[measures];
        long[] restBases = new long[measures];
        for (int[] block : members) {
            Arrays.fill(sideCounts, 0);
            Arrays.fill(sideBases, 0);
            Arrays.fill(restCounts, 0);
            Arrays.fill(restBases, 0);
            for (int i : block) {
                if (times[i] > 0) {
                    long[] count = observed[i] == 0 ? sideCounts : restCounts;
                    long[] base = observed[i] == 0 ? sideBases : restBases;
                    for (int m : counted[i]) {
                        count[m] += times[i] * counts[i][m];
                    }
                    for (int m : based[i]) {
                        base[m] += times[i] * bases[i][m];
                    }
                }
            }
            spreadBases(sideBases);
            spreadBases(restBases);
            for (int m = 0; m < measures; m++) {
                double all = (double) sideBases[m] + restBases[m];
                if (all > 0) {
                    out[m] += (sideCounts[m] * (double) restBases[m] - restCounts[m] * (double) sideBases[m]) / all;
                    weight[m] += sideBases[m] * (double) restBases[m] / all;
                }
            }
        }
        for (int m = 0; m < measures; m++) {
            out[m] = weight[m] == 0 ? Double.NaN : out[m] / weight[m];
        }
    }

    /** A measure's difference with each article left out in turn, in the articles' order. */
    double[] leavingOut(int m) {
        Sums sums = new Sums(m, new long[observed.length]);
        double[] left = new double[observed.length];
        for (int i = 0; i < left.length; i++) {
            sums.add(i, -1);
            left[i] = sums.difference();
            sums.add(i, 1);
        }
        return left;
    }

    /**
     * A measure's difference with some of its places taken away, as those of a list entry.
     *
     * @param taken how many, per article
     */
    double without(int m, long[] taken) {
        return new Sums(m, taken).difference();
    }

    /** Counts and bases of one measure by block and side. */
    private final class Sums {
        private final int m;
        private final long[][] count = new long[members.length][2];
        private final long[][] base = new long[members.length][2];

        Sums(int m, long[] taken) {
            this.m = m;
            for (int i = 0; i < observed.length; i++) {
                add(i, 1);
                count[blockOf[i]][observed[i]] -= taken[i];
            }
        }

        void add(int i, int times) {
            count[blockOf[i]][observed[i]] += times * counts[i][m];
            base[blockOf[i]][observed[i]] += times * bases[i][m];
        }

        double difference() {
            double score = 0;
            double all = 0;
            for (int b = 0; b < members.length; b++) {
                double both = (double) base[b][0] + base[b][1];
                if (both > 0) {
                    score += (count[b][0] * (double) base[b][1] - count[b][1] * (double) base[b][0]) / both;
                    all += base[b][0] * (double) base[b][1] / both;
                }
            }
            return all == 0 ? Double.NaN : score / all;
        }
    }
}

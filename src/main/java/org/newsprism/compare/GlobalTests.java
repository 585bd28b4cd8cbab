package org.newsprism.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsprism.profile.Tally;

/**
 * The test of all groups at once (method M5): T = sum over groups of n (rate - rate of all) squared, within each event and
 * added up over events, against the same articles with their labels dealt out anew within events.
 */
final class GlobalTests {

    private final int groups;
    private final int measures;
    private final int[] labels;
    private final int[][] members;
    private final long[][] counts;
    private final long[][] bases;
    private final int[][] counted;
    private final int[][] based;
    private final int[] like;

    private GlobalTests(List<CountedArticle> articles, int[] labels, List<String> blocks, int groups, Tallies tallies) {
        this.groups = groups;
        this.labels = labels;
        measures = tallies.measures().size();
        counts = new long[labels.length][measures];
        bases = new long[labels.length][measures];
        Map<String, List<Integer>> byBlock = new LinkedHashMap<>();
        for (int i = 0; i < labels.length; i++) {
            byBlock.computeIfAbsent(blocks.get(i), block -> new ArrayList<>()).add(i);
            for (int m = 0; m < measures; m++) {
                Tally tally = tallies.of(m, articles.get(i));
                counts[i][m] = tally.count();
                bases[i][m] = tally.base();
            }
        }
        counted = Arrays.stream(counts).map(Differences::present).toArray(int[][]::new);
        like = Differences.like(bases, measures);
        based = Arrays.stream(bases)
                .map(row -> Arrays.stream(Differences.present(row))
                        .filter(m -> like[m] == m)
                        .toArray())
                .toArray(int[][]::new);
        members = byBlock.values().stream()
                .map(block -> block.stream().mapToInt(i -> i).toArray())
                .toArray(int[][]::new);
    }

    /** One per measure; none below three groups, for two have their contrast, and none where the gates let no p through. */
    static List<GlobalTest> of(Groups all, Identification identification, Tallies tallies, long seed) {
        List<Group> filled = all.filled();
        if (filled.size() < 3 || identification.descriptiveOnly()) {
            return List.of();
        }
        List<CountedArticle> articles = new ArrayList<>();
        List<Integer> labels = new ArrayList<>();
        List<String> blocks = new ArrayList<>();
        for (int g = 0; g < filled.size(); g++) {
            for (CountedArticle article : filled.get(g).articles()) {
                Optional<String> block = identification.block(article);
                if (block.isPresent()) {
                    articles.add(article);
                    labels.add(g);
                    blocks.add(block.get());
                }
            }
        }
        int[] given = labels.stream().mapToInt(label -> label).toArray();
        Relabelings relabelings = Relabelings.of(
                given,
                blocks,
                seed,
                articles.size() > Bootstrap.MANY ? Contrasts.DRAWS_OF_MANY : Relabelings.DRAWS,
                Relabelings.EXACT_UP_TO);
        if (relabelings.floor() > Significance.LEVEL) {
            return List.of();
        }
        return new GlobalTests(articles, given, blocks, filled.size(), tallies).tested(tallies, relabelings);
    }

    private List<GlobalTest> tested(Tallies tallies, Relabelings relabelings) {
        double[] observed = new double[measures];
        spread(labels, observed);
        long[] reached = new long[measures];
        double[] again = new double[measures];
        relabelings.forEach(dealt -> {
            spread(dealt, again);
            for (int m = 0; m < measures; m++) {
                if (Permutation.atLeast(again[m], observed[m])) {
                    reached[m]++;
                }
            }
        });
        double[] p = Arrays.stream(reached)
                .mapToDouble(count -> Permutation.share(count, relabelings))
                .toArray();
        double[] adjusted = BenjaminiHochberg.adjusted(p);
        List<GlobalTest> tests = new ArrayList<>();
        for (int m = 0; m < measures; m++) {
            Measure measure = tallies.measures().get(m);
            tests.add(new GlobalTest(measure.feature().id(), measure.label(), p[m], adjusted[m], relabelings.exact()));
        }
        return List.copyOf(tests);
    }

    private void spread(int[] dealt, double[] out) {
        Arrays.fill(out, 0);
        long[][] count = new long[groups][measures];
        long[][] base = new long[groups][measures];
        int[] n = new int[groups];
        for (int[] block : members) {
            for (int g = 0; g < groups; g++) {
                Arrays.fill(count[g], 0);
                Arrays.fill(base[g], 0);
                n[g] = 0;
            }
            for (int i : block) {
                int g = dealt[i];
                n[g]++;
                for (int m : counted[i]) {
                    count[g][m] += counts[i][m];
                }
                for (int m : based[i]) {
                    base[g][m] += bases[i][m];
                }
            }
            for (int m = 0; m < measures; m++) {
                out[m] += spread(m, count, base, n);
            }
        }
    }

    private double spread(int m, long[][] count, long[][] base, int[] n) {
        long allCount = 0;
        long allBase = 0;
        for (int g = 0; g < groups; g++) {
            allCount += count[g][m];
            allBase += base[g][like[m]];
        }
        double sum = 0;
        for (int g = 0; g < groups; g++) {
            if (base[g][like[m]] > 0) {
                double distance = (double) count[g][m] / base[g][like[m]] - (double) allCount / allBase;
                sum += n[g] * distance * distance;
            }
        }
        return sum;
    }
}

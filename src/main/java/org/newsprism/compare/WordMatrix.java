package org.newsprism.compare;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsprism.voice.Voice;

/** How often each candidate word, phrase or name stands in each article, in one voice. */
final class WordMatrix {

    final List<CountedArticle> articles;
    final List<String> keys;
    final double[] prior;

    /** Per article the indexes of its keys, ascending, and how often it has each. */
    private final int[][] indexes;

    private final int[][] counts;
    private final long[] lengths;
    private final long[] totals;

    /**
     * Counts.
     *
     * @param articles each with at least one word in the voice
     * @param uses what stands in each article, all voices
     * @param leastCount of keys with fewer uses in all articles together nothing is kept
     */
    WordMatrix(List<CountedArticle> articles, List<List<KeyUse>> uses, Voice voice, int leastCount) {
        this.articles = articles;
        List<Map<String, Integer>> rows =
                uses.stream().map(article -> counts(article, voice)).toList();
        Map<String, Long> sums = new TreeMap<>();
        rows.forEach(row -> row.forEach((key, count) -> sums.merge(key, (long) count, Math::addExact)));
        sums.values().removeIf(count -> count < leastCount);
        sums.keySet().removeAll(contained(sums));
        keys = List.copyOf(sums.keySet());
        totals = sums.values().stream().mapToLong(count -> count).toArray();
        lengths = articles.stream()
                .mapToLong(article -> article.counts().words(Set.of(voice)).size())
                .toArray();
        double words = Arrays.stream(lengths).sum();
        prior = Arrays.stream(totals).mapToDouble(total -> total / words).toArray();
        Map<String, Integer> index = new TreeMap<>();
        keys.forEach(key -> index.put(key, index.size()));
        indexes = new int[rows.size()][];
        counts = new int[rows.size()][];
        for (int a = 0; a < rows.size(); a++) {
            Map<String, Integer> row = new TreeMap<>(rows.get(a));
            row.keySet().retainAll(index.keySet());
            indexes[a] = row.keySet().stream()
                    .mapToInt(key -> index.getOrDefault(key, -1))
                    .toArray();
            counts[a] = row.values().stream().mapToInt(count -> count).toArray();
        }
    }

    private static Map<String, Integer> counts(List<KeyUse> uses, Voice voice) {
        Map<String, Integer> counts = new TreeMap<>();
        for (KeyUse use : uses) {
            if (use.voice() == voice) {
                counts.merge(use.key(), 1, Math::addExact);
            }
        }
        return counts;
    }

    /** Phrases that never stand outside one longer phrase: {@code missile defence} beside {@code missile defence system}. */
    private static Set<String> contained(Map<String, Long> sums) {
        Set<String> contained = new HashSet<>();
        sums.forEach((key, count) -> {
            String[] words = key.split(" ", -1);
            for (int from = 0; from < words.length; from++) {
                for (int to = from + 2; to <= words.length; to++) {
                    String part = String.join(" ", Arrays.asList(words).subList(from, to));
                    if (part.length() < key.length() && count.equals(sums.get(part))) {
                        contained.add(part);
                    }
                }
            }
        });
        return contained;
    }

    int size() {
        return keys.size();
    }

    long length(int article) {
        return lengths[article];
    }

    long length(boolean[] chosen) {
        long sum = 0;
        for (int a = 0; a < lengths.length; a++) {
            sum += chosen[a] ? lengths[a] : 0;
        }
        return sum;
    }

    long count(int article, int word) {
        int at = Arrays.binarySearch(indexes[article], word);
        return at < 0 ? 0 : counts[article][at];
    }

    long total(int word) {
        return totals[word];
    }

    /** Per word its count in the chosen articles. */
    long[] sums(boolean[] chosen) {
        long[] sums = new long[size()];
        for (int a = 0; a < indexes.length; a++) {
            if (chosen[a]) {
                for (int i = 0; i < indexes[a].length; i++) {
                    sums[indexes[a][i]] += counts[a][i];
                }
            }
        }
        return sums;
    }

    /** Writes per word the zeta of the chosen articles against the second ones. */
    void zetas(boolean[] chosen, boolean[] second, double[] zetas) {
        long[] first = sums(chosen);
        long[] other = sums(second);
        long n1 = length(chosen);
        long n2 = length(second);
        for (int w = 0; w < zetas.length; w++) {
            zetas[w] = LogOdds.of(first[w], n1, other[w], n2, prior[w], CompareSettings.ALPHA_ZERO)
                    .zeta();
        }
    }
}

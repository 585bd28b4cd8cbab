package org.newsprism.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsprism.framing.Terms.Term;
import org.newsprism.profile.TermCounts;
import org.newsprism.voice.Voice;

/** How often each candidate word stands in each article, outside quotation marks. */
final class WordMatrix {

    final List<CountedArticle> articles;
    final List<String> lemmas;
    final double[] prior;

    /** Per article the indexes of its lemmas, ascending, and how often it has each. */
    private final int[][] indexes;

    private final int[][] counts;
    private final long[] lengths;
    private final long[] totals;

    WordMatrix(List<CountedArticle> articles, int leastCount) {
        this.articles = articles;
        List<TermCounts> rows = articles.stream()
                .map(article -> article.counts().terms(WordMatrix::ownWords, WordMatrix::candidate))
                .toList();
        Map<String, Long> sums = new TreeMap<>();
        rows.forEach(row -> row.counts().forEach((lemma, count) -> sums.merge(lemma, count, Math::addExact)));
        sums.values().removeIf(count -> count < leastCount);
        lemmas = List.copyOf(sums.keySet());
        totals = sums.values().stream().mapToLong(count -> count).toArray();
        lengths = rows.stream().mapToLong(TermCounts::words).toArray();
        double words = Arrays.stream(lengths).sum();
        prior = Arrays.stream(totals).mapToDouble(total -> total / words).toArray();
        Map<String, Integer> index = new TreeMap<>();
        lemmas.forEach(lemma -> index.put(lemma, index.size()));
        indexes = new int[rows.size()][];
        counts = new int[rows.size()][];
        for (int a = 0; a < rows.size(); a++) {
            Map<String, Long> row = new TreeMap<>(rows.get(a).counts());
            row.keySet().retainAll(index.keySet());
            indexes[a] = row.keySet().stream()
                    .mapToInt(lemma -> index.getOrDefault(lemma, -1))
                    .toArray();
            counts[a] = row.values().stream().mapToInt(Math::toIntExact).toArray();
        }
    }

    /** Whether a word is part of the base: it is not between quotation marks. */
    static boolean ownWords(Term word) {
        return word.voice() != Voice.QUOTED;
    }

    /** Whether a word is looked at one by one. */
    static boolean candidate(Term word) {
        return !word.function()
                && !word.name()
                && !word.number()
                && word.lemma().codePoints().anyMatch(Character::isLetter);
    }

    int size() {
        return lemmas.size();
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

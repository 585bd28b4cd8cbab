package org.newsprism.profile;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.newsprism.framing.Terms.Term;

/**
 * How often each word occurs, by its lemma, and among how many words.
 *
 * <p>Sums are whole numbers: merging in any order and any split gives equal counts.
 */
public final class TermCounts {

    /** No words. */
    public static final TermCounts NONE = new TermCounts(new TreeMap<>(), 0);

    private final SortedMap<String, Long> counts;
    private final long words;

    private TermCounts(SortedMap<String, Long> counts, long words) {
        this.counts = Collections.unmodifiableSortedMap(counts);
        this.words = words;
    }

    /**
     * The counts of those words that matter, among all the words given.
     *
     * @param words every one of them is part of {@link #words()}
     * @param counted which of them are counted one by one
     */
    public static TermCounts of(Collection<Term> words, Predicate<Term> counted) {
        SortedMap<String, Long> counts = new TreeMap<>();
        for (Term word : words) {
            if (counted.test(word)) {
                counts.merge(word.lemma(), 1L, Math::addExact);
            }
        }
        return new TermCounts(counts, words.size());
    }

    /** Both together. */
    public TermCounts plus(TermCounts other) {
        SortedMap<String, Long> sum = new TreeMap<>(counts);
        other.counts.forEach((lemma, count) -> sum.merge(lemma, count, Math::addExact));
        return new TermCounts(sum, Math.addExact(words, other.words));
    }

    /** Occurrences of a lemma; 0 when it does not occur. */
    public long count(String lemma) {
        return counts.getOrDefault(lemma, 0L);
    }

    /** All words, those that are not counted one by one too. */
    public long words() {
        return words;
    }

    /** Lemma to occurrences, in the order of the alphabet's code points. */
    public Map<String, Long> counts() {
        return counts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TermCounts terms && words == terms.words && counts.equals(terms.counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode() * 31 + Long.hashCode(words);
    }

    @Override
    public String toString() {
        return counts + " of " + words + " words";
    }
}

package org.newsprism.framing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsprism.language.Sentence;

/**
 * Many phrases of many lists, found in one pass over a sentence: the first word is looked up once whatever the number of
 * lists, the rest compared. In each list at each place the longest phrase wins, of equals the one listed first, and that
 * list's search goes on behind it; what one list finds does not bear on another.
 *
 * @param <T> what a phrase stands for
 */
final class PhraseIndex<T> {
    private final Map<String, List<Candidate<T>>> byWord = new HashMap<>();
    private final Prefixes<Candidate<T>> byPrefix = new Prefixes<>();
    private final int lists;
    private int size;

    private record Candidate<T>(int list, int order, Phrase phrase, List<Phrase> except, T value) {
        boolean isBetterThan(@Nullable Candidate<T> other) {
            return other == null
                    || phrase.length() > other.phrase.length()
                    || (phrase.length() == other.phrase.length() && order < other.order);
        }
    }

    /**
     * A phrase that was found.
     *
     * @param list number of its list, from 0
     * @param from index of its first token
     * @param to index after its last token
     * @param value what it stands for
     */
    record Hit<T>(int list, int from, int to, T value) {}

    /** One phrase to look for, and the longer phrases inside which it does not count. */
    record Wanted<T>(List<Phrase> phrases, List<Phrase> except, T value) {}

    /** One list. */
    PhraseIndex(List<Wanted<T>> wanted) {
        this(1);
        wanted.forEach(one -> add(0, one));
    }

    private PhraseIndex(int lists) {
        this.lists = lists;
    }

    /** Several lists, numbered as they stand. */
    static <T> PhraseIndex<T> ofLists(List<List<Wanted<T>>> lists) {
        PhraseIndex<T> index = new PhraseIndex<>(lists.size());
        for (int list = 0; list < lists.size(); list++) {
            for (Wanted<T> one : lists.get(list)) {
                index.add(list, one);
            }
        }
        return index;
    }

    private void add(int list, Wanted<T> one) {
        for (Phrase phrase : one.phrases()) {
            Phrase.Word first = phrase.words().get(0);
            String key = first.text().toLowerCase(Locale.ROOT);
            Candidate<T> candidate = new Candidate<>(list, size++, phrase, one.except(), one.value());
            if (first.kind() == Phrase.Kind.PREFIX) {
                byPrefix.add(key, candidate);
            } else {
                byWord.computeIfAbsent(key, word -> new ArrayList<>()).add(candidate);
            }
        }
    }

    /** The phrases found in a sentence by their first word, in each list none overlapping another. */
    List<Hit<T>> find(Sentence sentence) {
        List<Hit<T>> hits = new ArrayList<>();
        List<@Nullable Candidate<T>> best = new ArrayList<>(Collections.nCopies(lists, null));
        int[] free = new int[lists];
        Wording words = new Wording(sentence);
        for (int i = 0; i < words.size(); i++) {
            boolean found = look(words.form(i), words, i, free, best);
            if (!words.lemma(i).equals(words.form(i))) {
                found |= look(words.lemma(i), words, i, free, best);
            }
            // In the order of the lists, whichever found it first.
            for (int list = 0; found && list < lists; list++) {
                Candidate<T> one = best.get(list);
                if (one != null) {
                    free[list] = i + one.phrase().length();
                    hits.add(new Hit<>(list, i, free[list], one.value()));
                    best.set(list, null);
                }
            }
        }
        return hits;
    }

    /** Looks a word up, alone and by its beginnings; whether any list has something better than before. */
    private boolean look(String word, Wording sentence, int index, int[] free, List<@Nullable Candidate<T>> best) {
        List<Candidate<T>> whole = byWord.get(word);
        List<Candidate<T>> begun = byPrefix.of(word);
        boolean found = whole != null && take(whole, sentence, index, free, best);
        if (!begun.isEmpty()) {
            found |= take(begun, sentence, index, free, best);
        }
        return found;
    }

    private boolean take(
            List<Candidate<T>> candidates, Wording sentence, int index, int[] free, List<@Nullable Candidate<T>> best) {
        boolean found = false;
        for (int i = 0; i < candidates.size(); i++) {
            Candidate<T> candidate = candidates.get(i);
            int list = candidate.list();
            if (free[list] <= index
                    && candidate.isBetterThan(best.get(list))
                    && candidate.phrase().goesOnAt(sentence, index)
                    && !excepted(candidate, sentence, index)) {
                best.set(list, candidate);
                found = true;
            }
        }
        return found;
    }

    /** Whether the hit lies inside one of the candidate's exceptions. */
    private boolean excepted(Candidate<T> candidate, Wording sentence, int index) {
        int to = index + candidate.phrase().length();
        for (Phrase except : candidate.except()) {
            for (int start = Math.max(0, to - except.length()); start <= index; start++) {
                if (except.standsAt(sentence, start)) {
                    return true;
                }
            }
        }
        return false;
    }
}

package org.newsprism.framing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsprism.language.Sentence;
import org.newsprism.language.Token;

/**
 * Many phrases of many lists, found in one pass over a sentence: the first word is looked up once whatever the number of
 * lists, the rest compared. In each list at each place the longest phrase wins, of equals the one listed first, and that
 * list's search goes on behind it; what one list finds does not bear on another.
 *
 * @param <T> what a phrase stands for
 */
final class PhraseIndex<T> {
    private final Map<String, List<Candidate<T>>> byWord = new HashMap<>();
    private final Map<String, List<Candidate<T>>> byPrefix = new HashMap<>();
    private final int lists;
    private int size;
    /** Letters of the longest prefix: a word of many thousand letters is not looked up at every length. */
    private int longestPrefix;

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
            boolean prefix = first.kind() == Phrase.Kind.PREFIX;
            if (prefix) {
                longestPrefix = Math.max(longestPrefix, key.length());
            }
            (prefix ? byPrefix : byWord)
                    .computeIfAbsent(key, word -> new ArrayList<>())
                    .add(new Candidate<>(list, size++, phrase, one.except(), one.value()));
        }
    }

    /** The phrases found in a sentence by their first word, in each list none overlapping another. */
    List<Hit<T>> find(Sentence sentence) {
        List<Hit<T>> hits = new ArrayList<>();
        List<@Nullable Candidate<T>> best = new ArrayList<>(Collections.nCopies(lists, null));
        int[] free = new int[lists];
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            String form = Phrase.form(token);
            String lemma = Phrase.lemma(token);
            boolean found = look(form, sentence, i, free, best);
            if (!lemma.equals(form)) {
                found |= look(lemma, sentence, i, free, best);
            }
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
    private boolean look(String word, Sentence sentence, int index, int[] free, List<@Nullable Candidate<T>> best) {
        boolean found = take(byWord.getOrDefault(word, List.of()), sentence, index, free, best);
        for (int end = 1; end <= Math.min(longestPrefix, word.length()); end++) {
            found |= take(byPrefix.getOrDefault(word.substring(0, end), List.of()), sentence, index, free, best);
        }
        return found;
    }

    private boolean take(
            List<Candidate<T>> candidates,
            Sentence sentence,
            int index,
            int[] free,
            List<@Nullable Candidate<T>> best) {
        boolean found = false;
        for (Candidate<T> candidate : candidates) {
            int list = candidate.list();
            if (free[list] <= index
                    && candidate.isBetterThan(best.get(list))
                    && candidate.phrase().standsAt(sentence, index)
                    && !excepted(candidate, sentence, index)) {
                best.set(list, candidate);
                found = true;
            }
        }
        return found;
    }

    /** Whether the hit lies inside one of the candidate's exceptions. */
    private boolean excepted(Candidate<T> candidate, Sentence sentence, int index) {
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

package org.newsprism.framing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsprism.language.Sentence;
import org.newsprism.language.Token;

/**
 * Many phrases, found in one pass over a sentence: the first word is looked up, the rest compared. At each place the
 * longest phrase wins, of equals the one listed first, and the search goes on behind it.
 *
 * @param <T> what a phrase stands for
 */
final class PhraseIndex<T> {
    private final Map<String, List<Candidate<T>>> byWord = new HashMap<>();
    private final Map<String, List<Candidate<T>>> byPrefix = new HashMap<>();
    /** Letters of the longest prefix: a word of many thousand letters is not looked up at every length. */
    private final int longestPrefix;

    private record Candidate<T>(int order, Phrase phrase, List<Phrase> except, T value) {}

    /**
     * A phrase that was found.
     *
     * @param from index of its first token
     * @param to index after its last token
     * @param value what it stands for
     */
    record Hit<T>(int from, int to, T value) {}

    /** One phrase to look for, and the longer phrases inside which it does not count. */
    record Wanted<T>(List<Phrase> phrases, List<Phrase> except, T value) {}

    PhraseIndex(List<Wanted<T>> wanted) {
        int order = 0;
        for (Wanted<T> one : wanted) {
            for (Phrase phrase : one.phrases()) {
                Phrase.Word first = phrase.words().get(0);
                Map<String, List<Candidate<T>>> index = first.kind() == Phrase.Kind.PREFIX ? byPrefix : byWord;
                index.computeIfAbsent(first.text().toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                        .add(new Candidate<>(order++, phrase, one.except(), one.value()));
            }
        }
        longestPrefix =
                byPrefix.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** The phrases found in a sentence, in order, none overlapping another. */
    List<Hit<T>> find(Sentence sentence) {
        List<Hit<T>> hits = new ArrayList<>();
        int size = sentence.tokens().size();
        for (int i = 0; i < size; i++) {
            Optional<Candidate<T>> best = longest(sentence, i);
            if (best.isPresent()) {
                int to = i + best.get().phrase().length();
                hits.add(new Hit<>(i, to, best.get().value()));
                i = to - 1;
            }
        }
        return hits;
    }

    private Optional<Candidate<T>> longest(Sentence sentence, int index) {
        Candidate<T> best = null;
        for (Candidate<T> candidate : candidates(sentence.tokens().get(index))) {
            boolean better = best == null
                    || candidate.phrase().length() > best.phrase().length()
                    || (candidate.phrase().length() == best.phrase().length() && candidate.order() < best.order());
            if (better && candidate.phrase().standsAt(sentence, index) && !excepted(candidate, sentence, index)) {
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    private Set<Candidate<T>> candidates(Token token) {
        Set<Candidate<T>> found = new LinkedHashSet<>();
        for (String key : List.of(Phrase.form(token), Phrase.lemma(token))) {
            found.addAll(byWord.getOrDefault(key, List.of()));
            for (int end = 1; end <= Math.min(longestPrefix, key.length()); end++) {
                found.addAll(byPrefix.getOrDefault(key.substring(0, end), List.of()));
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

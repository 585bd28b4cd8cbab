package org.newsprism.framing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A trie of beginnings of words: one walk over a word's letters, which ends at the first letter that no beginning goes on
 * with, meets all that it begins with.
 *
 * @param <T> what a beginning stands for
 */
final class Prefixes<T> {
    private final Map<Character, Prefixes<T>> next = new HashMap<>();
    private final List<T> values = new ArrayList<>();

    void add(String beginning, T value) {
        Prefixes<T> node = this;
        for (int i = 0; i < beginning.length(); i++) {
            node = node.next.computeIfAbsent(beginning.charAt(i), letter -> new Prefixes<>());
        }
        node.values.add(value);
    }

    /** What the beginnings of a word stand for, the shortest beginning first. */
    List<T> of(String word) {
        List<T> found = List.of();
        Prefixes<T> node = next.get(word.isEmpty() ? ' ' : word.charAt(0));
        for (int i = 1; node != null; i++) {
            if (!node.values.isEmpty()) {
                found = joined(found, node.values);
            }
            node = i < word.length() ? node.next.get(word.charAt(i)) : null;
        }
        return found;
    }

    private static <T> List<T> joined(List<T> first, List<T> then) {
        if (first.isEmpty()) {
            return then;
        }
        List<T> both = new ArrayList<>(first);
        both.addAll(then);
        return both;
    }
}

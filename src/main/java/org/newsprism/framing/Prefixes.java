package org.newsprism.framing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A trie of beginnings of words: one walk over a word's letters, which ends at the first letter that no beginning goes on
 * with, meets all that it begins with.
 *
 * @param <T> what a beginning stands for
 */
final class Prefixes<T> {
    /** The letters that a beginning goes on with, and what follows each. Few: looked through faster than hashed. */
    private String letters = "";

    private final List<Prefixes<T>> next = new ArrayList<>();
    private final List<T> values = new ArrayList<>();

    void add(String beginning, T value) {
        Prefixes<T> node = this;
        for (int i = 0; i < beginning.length(); i++) {
            char letter = beginning.charAt(i);
            Prefixes<T> after = node.after(letter);
            if (after == null) {
                after = new Prefixes<>();
                node.letters += letter;
                node.next.add(after);
            }
            node = after;
        }
        node.values.add(value);
    }

    /** What the beginnings of a word stand for, the shortest beginning first. */
    List<T> of(String word) {
        List<T> found = List.of();
        Prefixes<T> node = word.isEmpty() ? null : after(word.charAt(0));
        for (int i = 1; node != null; i++) {
            if (!node.values.isEmpty()) {
                found = joined(found, node.values);
            }
            node = i < word.length() ? node.after(word.charAt(i)) : null;
        }
        return found;
    }

    private @Nullable Prefixes<T> after(char letter) {
        int index = letters.indexOf(letter);
        return index < 0 ? null : next.get(index);
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

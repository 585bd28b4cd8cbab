package org.newsprism.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of the tables as a trie over folded word parts, so that {@code Secretary-General} and {@code secretary general}
 * are one phrase however the words were cut.
 */
final class Lexicon {
    private final Node root = new Node();

    /** Adds a phrase; of two entries for one phrase the first added comes first. */
    void add(String phrase, Entry entry) {
        Node node = root;
        for (String atom : Folding.atoms(Folding.fold(phrase))) {
            node = node.next.computeIfAbsent(atom, unused -> new Node());
        }
        boolean acronym = phrase.indexOf(' ') < 0 && phrase.equals(phrase.toUpperCase(java.util.Locale.ROOT));
        boolean lower = Character.isLowerCase(phrase.charAt(0));
        node.phrases.add(
                new Phrase(phrase, entry, acronym || (lower && entry.kind() == Entry.Kind.INSTITUTION), lower));
    }

    /** Whether a phrase is one of the tables' own names of a country or body. */
    boolean knows(String phrase) {
        Node node = root;
        for (String atom : Folding.atoms(Folding.fold(phrase))) {
            node = node == null ? null : node.next.get(atom);
        }
        return node != null
                && node.phrases.stream()
                        .anyMatch(known -> known.entry.showsCountry() || known.entry.kind() == Entry.Kind.INSTITUTION);
    }

    /** The longest phrase from a word on that ends with a word and passes {@code fits}; null when there is none. */
    @Nullable
    Element longest(MarkedSentence sentence, int from, BiPredicate<Entry, Integer> fits) {
        if (sentence.atoms(from).isEmpty()) {
            return null;
        }
        Element best = null;
        Node node = root;
        for (int i = from; i < sentence.size() && i < from + 14; i++) {
            for (String atom : sentence.atoms(i)) {
                node = node == null ? null : node.next.get(atom);
            }
            if (node == null) {
                break;
            }
            if (!sentence.atoms(i).isEmpty()) {
                for (Phrase phrase : node.phrases) {
                    if (phrase.matches(sentence.text(from), i == from) && fits.test(phrase.entry, i + 1)) {
                        best = new Element(phrase.entry, from, i + 1);
                        break;
                    }
                }
            }
        }
        return best;
    }

    /** @param exact whether case must agree letter by letter: {@code US} is not {@code us} */
    private record Phrase(String text, Entry entry, boolean exact, boolean lower) {
        boolean matches(String first, boolean oneWord) {
            if (exact && oneWord) {
                return first.equals(text);
            }
            return lower || !Character.isLowerCase(first.charAt(0));
        }
    }

    private static final class Node {
        final Map<String, Node> next = new HashMap<>();
        final List<Phrase> phrases = new ArrayList<>(1);
    }
}

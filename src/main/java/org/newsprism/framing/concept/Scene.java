package org.newsprism.framing.concept;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.newsprism.framing.AnnotatedText;

/** The references of some texts while they are being joined: each has a key, and what has one key means one thing. */
final class Scene {
    final List<AnnotatedText> texts;
    final List<Reference> references;

    /** What each reference shows; empty where its words are not among those of a sentence. */
    final List<Optional<Referring>> shown;

    private final List<String> keys = new ArrayList<>();
    private final Map<String, SortedSet<String>> rules = new HashMap<>();

    Scene(List<AnnotatedText> texts, List<Reference> references) {
        this.texts = texts;
        this.references = references;
        this.shown = references.stream()
                .map(reference -> Referring.of(reference, texts.get(reference.text())))
                .toList();
        for (int i = 0; i < references.size(); i++) {
            keys.add("alone:" + i);
        }
    }

    String key(int reference) {
        return keys.get(reference);
    }

    boolean has(int reference, String sort) {
        return keys.get(reference).startsWith(sort);
    }

    /** Gives a reference a key, by a rule. */
    void put(int reference, String key, String rule) {
        keys.set(reference, key);
        rules.computeIfAbsent(key, unused -> new TreeSet<>()).add(rule);
    }

    /** Joins all that has one key with all that has another. */
    void join(Map<String, String> into, String rule) {
        for (int i = 0; i < keys.size(); i++) {
            String root = root(into, keys.get(i));
            if (!root.equals(keys.get(i))) {
                SortedSet<String> before = rules.getOrDefault(keys.get(i), new TreeSet<>());
                keys.set(i, root);
                SortedSet<String> joined = rules.computeIfAbsent(root, unused -> new TreeSet<>());
                joined.addAll(before);
                joined.add(rule);
            }
        }
    }

    /** Where a key ends up. */
    static String root(Map<String, String> into, String key) {
        String at = key;
        for (String next = into.get(at); next != null; next = into.get(at)) {
            at = next;
        }
        return at;
    }

    /** Notes that one key goes into another, unless they are one already. */
    static void link(Map<String, String> into, String key, String keep) {
        String from = root(into, key);
        String to = root(into, keep);
        if (!from.equals(to)) {
            into.put(from, to);
        }
    }

    SortedSet<String> rules(String key) {
        return rules.getOrDefault(key, new TreeSet<>());
    }

    /** How many references have each key of a sort. */
    Map<String, Integer> sizes(String sort) {
        Map<String, Integer> sizes = new TreeMap<>();
        keys.stream().filter(key -> key.startsWith(sort)).forEach(key -> sizes.merge(key, 1, Integer::sum));
        return sizes;
    }

    /** The references of a text that show something, in text order. */
    List<Integer> inOrder(int text) {
        return IntStream.range(0, references.size())
                .filter(i -> references.get(i).text() == text && shown.get(i).isPresent())
                .boxed()
                .sorted(Comparator.comparingInt(
                                (Integer i) -> references.get(i).span().start())
                        .thenComparing(i -> i))
                .toList();
    }
}

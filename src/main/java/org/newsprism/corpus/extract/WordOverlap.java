package org.newsprism.corpus.extract;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** How much two short texts have in common. */
final class WordOverlap {
    private WordOverlap() {}

    /** Shared words over all words of both, 0 to 1. */
    static double share(String one, String other) {
        Set<String> a = words(one);
        Set<String> b = words(other);
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        return (double) both.size() / (a.size() + b.size() - both.size());
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        StringBuilder word = new StringBuilder();
        String folded = text.toLowerCase(Locale.ROOT) + ' ';
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }
}

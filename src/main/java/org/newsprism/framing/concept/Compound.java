package org.newsprism.framing.concept;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A compound written as one word and its last part: {@code airstrike} and {@code strike}. */
final class Compound implements JoinRule {
    /** Words that as endings make other nouns: {@code friendship} is no ship. */
    private static final Set<String> ENDINGS = Set.of("ship", "hood", "able", "less", "ness", "ling", "ward", "like");

    private static final int LEAST_PART = 4;
    private static final int LEAST_REST = 3;

    @Override
    public void join(Scene scene) {
        Map<String, Integer> sizes = scene.sizes(Keying.NOUN);
        Set<String> words = new HashSet<>();
        scene.texts.forEach(text -> text.document()
                .sentences()
                .forEach(sentence -> sentence.tokens()
                        .forEach(token -> words.add(token.text().toLowerCase(Locale.ROOT)))));
        Map<String, String> into = new TreeMap<>();
        for (String key : sizes.keySet()) {
            String word = key.substring(Keying.NOUN.length());
            boolean oneWord = word.chars().allMatch(Character::isLetter);
            for (int at = LEAST_REST; oneWord && at <= word.length() - LEAST_PART; at++) {
                String part = Keying.NOUN + word.substring(at);
                if (sizes.containsKey(part)
                        && !ENDINGS.contains(word.substring(at))
                        && words.contains(word.substring(0, at))) {
                    Scene.link(into, key, part);
                    break;
                }
            }
        }
        scene.join(into, "compound");
    }
}

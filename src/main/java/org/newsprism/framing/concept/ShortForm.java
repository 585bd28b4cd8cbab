package org.newsprism.framing.concept;

import java.util.HashMap;
import java.util.Map;

/** {@code The committee} after {@code the Harbour Committee} in the same text. */
final class ShortForm implements JoinRule {

    @Override
    public void join(Scene scene) {
        for (int text = 0; text < scene.texts.size(); text++) {
            Map<String, String> longer = new HashMap<>();
            for (int i : scene.inOrder(text)) {
                Referring reference = scene.shown.get(i).orElseThrow();
                String head = reference.headLemma();
                boolean known = scene.has(i, Keying.NAME) || scene.has(i, Keying.SIDE);
                String before = longer.get(head);
                if (known && reference.words().size() > 1) {
                    longer.put(head, scene.key(i));
                } else if (before != null && scene.has(i, Keying.NOUN) && isTheNoun(reference)) {
                    scene.put(i, before, "short-form");
                }
            }
        }
    }

    private static boolean isTheNoun(Referring reference) {
        return reference.head() == 1 && reference.words().get(0).lemma().equalsIgnoreCase("the");
    }
}

package org.newsprism.framing.concept;

import java.util.Map;
import java.util.TreeMap;

/** A compound written as one word and its last part: {@code airstrike} and {@code strike}. */
final class Compound implements JoinRule {
    private static final int LEAST_PART = 4;
    private static final int LEAST_REST = 3;

    @Override
    public void join(Scene scene) {
        Map<String, Integer> sizes = scene.sizes(Keying.NOUN);
        Map<String, String> into = new TreeMap<>();
        for (String key : sizes.keySet()) {
            String word = key.substring(Keying.NOUN.length());
            for (int at = LEAST_REST; at <= word.length() - LEAST_PART; at++) {
                String part = Keying.NOUN + word.substring(at);
                if (sizes.containsKey(part)) {
                    Scene.link(into, key, part);
                    break;
                }
            }
        }
        scene.join(into, "compound");
    }
}

package org.newsprism.framing.concept;

import java.util.HashMap;
import java.util.Map;
import org.newsprism.language.Token;

/** What a text says is the same thing: {@code the bridge, a wonder}, {@code the bridge is a wonder}. */
final class Apposition implements JoinRule {

    @Override
    public void join(Scene scene) {
        for (int text = 0; text < scene.texts.size(); text++) {
            Map<Token, Integer> heads = new HashMap<>();
            scene.inOrder(text)
                    .forEach(i ->
                            heads.putIfAbsent(scene.shown.get(i).orElseThrow().headWord(), i));
            for (int i : scene.inOrder(text)) {
                Integer same = scene.shown
                        .get(i)
                        .orElseThrow()
                        .apposed()
                        .map(heads::get)
                        .orElse(null);
                if (same != null && scene.has(i, Keying.NOUN)) {
                    scene.put(i, scene.key(same), "apposition");
                }
            }
        }
    }
}

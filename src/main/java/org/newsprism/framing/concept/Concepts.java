package org.newsprism.framing.concept;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsprism.framing.AnnotatedText;
import org.newsprism.framing.VariantSet;

/**
 * Groups places of several texts by what they mean, after Hamborg, Zhukova and Gipp (2019), Automated identification of media
 * bias by word choice and labeling, but by rules alone: no word vectors, no training. Every text counts alike; none is known
 * by its outlet.
 */
public final class Concepts {
    private Concepts() {}

    /**
     * The groups, in the order of their first place.
     *
     * @param texts looked at together
     * @param references places in them, each once; every one is in one group
     * @param sets variants of one set mean one thing
     */
    public static List<Concept> of(List<AnnotatedText> texts, List<Reference> references, List<VariantSet> sets) {
        Scene scene = new Scene(texts, references);
        new Keying(scene, sets).giveAll();
        JoinRules.all().forEach(rule -> rule.join(scene));
        Map<String, List<Reference>> groups = new LinkedHashMap<>();
        for (int i = 0; i < references.size(); i++) {
            groups.computeIfAbsent(scene.key(i), key -> new ArrayList<>()).add(references.get(i));
        }
        List<Concept> concepts = new ArrayList<>();
        groups.forEach((key, places) -> concepts.add(new Concept(key, places, scene.rules(key))));
        return concepts;
    }
}

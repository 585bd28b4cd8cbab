package org.newsprism.framing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsprism.language.Sentence;

/**
 * Runs features over texts. Those that are lists share one hash of first words and one pass over a text, whatever their
 * number; each other feature searches by itself. Safe for many threads.
 */
public final class Search {
    private final List<Feature> features;
    private final List<ListFeature> lists;
    private final PhraseIndex<Entry> index;

    /** @param features in the order of the answer */
    public Search(List<Feature> features) {
        this.features = List.copyOf(features);
        lists = features.stream()
                .filter(ListFeature.class::isInstance)
                .map(ListFeature.class::cast)
                .toList();
        index = PhraseIndex.ofLists(lists.stream().map(ListFeature::wanted).toList());
    }

    /** What each feature finds in a text, as {@link Feature#find} says it. */
    public Map<FeatureId, List<Evidence>> find(AnnotatedText text) {
        Map<FeatureId, List<Evidence>> found = new LinkedHashMap<>();
        features.forEach(feature ->
                found.put(feature.id(), feature instanceof ListFeature ? new ArrayList<>() : feature.find(text)));
        CueSpans cues = new CueSpans(text.quotes());
        for (Sentence sentence : text.document().sentences()) {
            for (PhraseIndex.Hit<Entry> hit : index.find(sentence)) {
                ListFeature list = lists.get(hit.list());
                list.evidence(text, sentence, hit, cues)
                        .ifPresent(one -> found.computeIfAbsent(list.id(), id -> new ArrayList<>())
                                .add(one));
            }
        }
        found.replaceAll((id, places) -> List.copyOf(places));
        return found;
    }
}

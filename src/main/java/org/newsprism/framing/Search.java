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
    /** Whose each list of the index is. */
    private final List<ListFeature> owners = new ArrayList<>();
    /** At which place of the features each of these stands. */
    private final List<Integer> places = new ArrayList<>();

    private final PhraseIndex<Entry> index;

    /** @param features in the order of the answer */
    public Search(List<Feature> features) {
        this.features = List.copyOf(features);
        List<List<PhraseIndex.Wanted<Entry>>> lists = new ArrayList<>();
        for (int i = 0; i < features.size(); i++) {
            if (features.get(i) instanceof ListFeature owner) {
                for (List<PhraseIndex.Wanted<Entry>> list : owner.wanted()) {
                    lists.add(list);
                    owners.add(owner);
                    places.add(i);
                }
            }
        }
        index = PhraseIndex.ofLists(lists);
    }

    /** What each feature finds in a text, as {@link Feature#find} says it. */
    public Map<FeatureId, List<Evidence>> find(AnnotatedText text) {
        List<List<Evidence>> found = new ArrayList<>();
        for (Feature feature : features) {
            found.add(feature instanceof ListFeature ? new ArrayList<>() : feature.find(text));
        }
        CueSpans cues = new CueSpans(text.quotes());
        for (Sentence sentence : text.document().sentences()) {
            Context context = new Context(text, cues, sentence);
            for (PhraseIndex.Hit<Entry> hit : index.find(sentence)) {
                ListFeature owner = owners.get(hit.list());
                List<Evidence> own = found.get(places.get(hit.list()));
                owner.evidence(context, hit).ifPresent(own::add);
            }
        }
        Map<FeatureId, List<Evidence>> byFeature = new LinkedHashMap<>();
        for (int i = 0; i < features.size(); i++) {
            byFeature.put(features.get(i).id(), List.copyOf(found.get(i)));
        }
        return byFeature;
    }
}

package org.newsprism.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsprism.framing.Definition;
import org.newsprism.framing.Evidence;
import org.newsprism.profile.Tally;

/**
 * A feature with the label under which groups are compared: all labels together where the base is words or clauses, each
 * alone where labels share a base.
 */
record Measure(FeatureFindings feature, Optional<String> label) {

    /** A label with fewer places in the whole corpus is not compared; fixed without looking at groups. */
    static final int LEAST_COUNT = 5;

    /** Nor is one found in fewer articles than this: relabelling them could show hardly anything. */
    static final int LEAST_ARTICLES = 3;

    /** The measures with {@link #LEAST_COUNT} places and {@link #LEAST_ARTICLES} articles or more, in the features' order. */
    static List<Measure> of(List<FeatureFindings> features) {
        List<Measure> measures = new ArrayList<>();
        for (FeatureFindings feature : features) {
            Map<Optional<String>, Long> places = new HashMap<>();
            Map<Optional<String>, Integer> articles = new HashMap<>();
            for (CountedArticle article : feature.articles()) {
                Set<Optional<String>> here = new HashSet<>();
                for (Evidence hit : article.counts().found(feature.id(), Optional.empty(), feature.comparedIn())) {
                    for (Optional<String> label : List.of(Optional.<String>empty(), Optional.of(hit.label()))) {
                        places.merge(label, 1L, Long::sum);
                        here.add(label);
                    }
                }
                here.forEach(label -> articles.merge(label, 1, Integer::sum));
            }
            for (Optional<String> label : feature.comparedLabels()) {
                if (label.filter(name -> mirrors(feature, name)).isEmpty()
                        && places.getOrDefault(label, 0L) >= LEAST_COUNT
                        && articles.getOrDefault(label, 0) >= LEAST_ARTICLES) {
                    measures.add(new Measure(feature, label));
                }
            }
        }
        return List.copyOf(measures);
    }

    /** Whether a label is the second of two that share a base: its share is one less the other's, and would be tested twice. */
    private static boolean mirrors(FeatureFindings feature, String label) {
        Definition.Base base = feature.definition().base();
        return (base == Definition.Base.SAME_SET || base == Definition.Base.WHOLE)
                && feature.sets().values().stream()
                        .anyMatch(set -> set.size() == 2 && set.get(1).equals(label));
    }

    /** Its count and base in an article, in the voices it is compared in. */
    Tally tally(CountedArticle article) {
        return article.counts().tally(feature.id(), feature.definition().base(), label, feature.comparedIn());
    }

    /** What a rate is multiplied by to be in the feature's unit. */
    double scale() {
        return feature.definition().base() == Definition.Base.WORDS ? 1000 : 1;
    }
}

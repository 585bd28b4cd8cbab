package org.newsprism.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsprism.framing.Definition;
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
            for (Optional<String> label : feature.comparedLabels()) {
                long count = 0;
                int with = 0;
                for (CountedArticle article : feature.articles()) {
                    int found = article.counts()
                            .found(feature.id(), label, feature.comparedIn())
                            .size();
                    count += found;
                    with += found > 0 ? 1 : 0;
                }
                if (count >= LEAST_COUNT && with >= LEAST_ARTICLES) {
                    measures.add(new Measure(feature, label));
                }
            }
        }
        return List.copyOf(measures);
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

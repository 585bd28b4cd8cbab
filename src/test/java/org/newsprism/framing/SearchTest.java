package org.newsprism.framing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** All features at once over one text. */
class SearchTest {
    private static final String TEXT = """
            The mayor of Ortava reportedly slammed the reckless plan for the bridge on Friday.
            “We regret that the council failed to act,” she said, and denied that a brutal crackdown was planned.
            Norway attacked the so-called deal; Sweden, a reliable neighbour, managed to keep its troops at home.
            The widow of a farmer claimed that the mill had cost two million crowns. Who pays? Nobody knows.
            The court ruled that the sanctions were unlawful, and the voters clearly lost trust in the regime.
            """.repeat(12);

    /** What each list finds does not hang on which others are searched. */
    @Test
    void manyListsFindWhatEachFindsAlone() {
        AnnotatedText text = Pipeline.annotate(TEXT);

        Map<FeatureId, List<Evidence>> together = new Search(Features.shipped()).find(text);

        for (Feature feature : Features.shipped()) {
            assertThat(together.get(feature.id())).as(feature.id().value()).isEqualTo(feature.find(text));
        }
    }

    /** Looking for all features costs a fraction of annotation; a pass for each list would cost a multiple. */
    @Test
    void countingCostsAFractionOfAnnotation() {
        Search search = new Search(Features.shipped());
        AnnotatedText text = Pipeline.annotate(TEXT);
        long annotation = best(() -> Pipeline.annotate(TEXT));
        long counting = best(() -> search.find(text));

        assertThat((double) counting / annotation).isLessThan(0.5);
    }

    private static long best(Supplier<?> work) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 8; i++) {
            long start = System.nanoTime();
            assertThat(work.get()).isNotNull();
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }
}

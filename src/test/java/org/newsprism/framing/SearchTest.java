package org.newsprism.framing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** All features at once over one text. */
class SearchTest {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
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

    /**
     * Looking for all features costs a tenth of annotation in news ({@code bench speed}), and somewhat more in this text, in
     * which every line is full of hits. A pass for each list would cost a multiple.
     */
    @Test
    void countingCostsAFractionOfAnnotation() {
        Search search = new Search(Features.shipped());
        AnnotatedText text = Pipeline.annotate(TEXT);
        long annotation = best(() -> Pipeline.annotate(TEXT));
        long counting = best(() -> search.find(text));

        assertThat((double) counting / annotation).isLessThan(0.2);
    }

    private static long best(Supplier<?> work) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 8; i++) {
            // Of this thread: other work on the machine must not decide a test.
            long start = THREADS.getCurrentThreadCpuTime();
            assertThat(work.get()).isNotNull();
            best = Math.min(best, THREADS.getCurrentThreadCpuTime() - start);
        }
        return best;
    }
}

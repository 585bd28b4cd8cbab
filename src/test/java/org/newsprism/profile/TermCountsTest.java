package org.newsprism.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.newsprism.corpus.ArticleId;

class TermCountsTest {

    private static TermCounts counts(String words) {
        return ArticleCounts.of(new ArticleId("a"), new Marked(words).annotated(), List.of())
                .terms(word -> true, word -> !word.lemma().equals("the"));
    }

    @Test
    void words_are_counted_by_lemma_and_others_stay_in_the_base() {
        TermCounts counts = counts("the harbour met the harbour board");
        assertThat(counts.counts())
                .containsOnly(
                        java.util.Map.entry("board", 1L),
                        java.util.Map.entry("harbour", 2L),
                        java.util.Map.entry("met", 1L));
        assertThat(counts.count("the")).isZero();
        assertThat(counts.words()).isEqualTo(6);
    }

    @Test
    void merging_in_any_order_gives_the_same_counts() {
        Random random = new Random(2);
        String[] vocabulary = {"board", "harbour", "mayor", "the", "tide"};
        List<TermCounts> parts = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            StringBuilder text = new StringBuilder("start");
            for (int w = random.nextInt(12); w > 0; w--) {
                text.append(' ').append(vocabulary[random.nextInt(vocabulary.length)]);
            }
            parts.add(counts(text.toString()));
        }
        TermCounts forward = parts.stream().reduce(TermCounts.NONE, TermCounts::plus);
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(parts, random);
            assertThat(parts.stream().reduce(TermCounts.NONE, TermCounts::plus)).isEqualTo(forward);
        }
    }
}

package org.newsprism.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.newsprism.corpus.ArticleId;
import org.newsprism.voice.Quote.Form;

/** The four measures of whose voice leads, worked by hand. */
class VoiceMeasureTest {

    private static ArticleCounts counts(Marked text) {
        return ArticleCounts.of(new ArticleId("a"), text.annotated(), List.of());
    }

    /** Twenty body words: Holm has words 3 to 6 between marks, Berg words 11 to 12 reported, nobody known 19 to 20. */
    private static List<Share> worked() {
        ArticleCounts counts = counts(new Marked("#A bridge\nHolm said \"the old bridge stands\" and left for the day."
                        + " Berg said it rains and went home too. Later came word it snows.")
                .quote(Form.DIRECT, "\"the old bridge stands\"", Marked.person("Ada Holm", "Norland"))
                .quote(Form.INDIRECT, "it rains", Marked.person("Ole Berg", "Sudland"))
                .quote(Form.INDIRECT, "it snows", Optional.empty()));
        assertThat(counts.bodyWords()).hasSize(24);
        return Share.bySide(counts.bodyQuotes());
    }

    @Test
    void each_measure_answers_its_own_question() {
        List<Share> shares = worked();
        assertThat(shares).extracting(Share::name).containsExactly("Norland", "Sudland", QuoteRow.UNRESOLVED);
        Share norland = shares.get(0);
        assertThat(VoiceMeasure.ATTRIBUTIONS.share(norland, shares)).isEqualTo(1 / 3.0);
        assertThat(VoiceMeasure.QUOTED_WORDS.share(norland, shares)).isEqualTo(1);
        assertThat(VoiceMeasure.ATTRIBUTED_WORDS.share(norland, shares)).isEqualTo(4 / 8.0);
    }

    @Test
    void top_weighted_words_count_more_near_the_top() {
        List<Share> shares = worked();
        // Two of 24 words stand before Holm's four: 4 × (1 − 2/24); in ten-thousandths 2/24 is 833.
        assertThat(shares.get(0).weight()).isEqualTo(4 * (10_000 - 833));
        assertThat(shares.get(1).weight()).isEqualTo(2 * (10_000 - 5416));
        assertThat(shares.get(2).weight()).isEqualTo(2 * (10_000 - 9166));
        assertThat(VoiceMeasure.PROMINENCE.share(shares.get(0), shares))
                .isGreaterThan(0.77)
                .isLessThan(0.78);
    }

    @Test
    void of_nothing_no_share_can_be_said() {
        Share berg = worked().get(1);
        assertThat(VoiceMeasure.QUOTED_WORDS.share(berg, List.of(berg))).isNaN();
    }

    @Test
    void shares_of_any_article_sum_to_the_whole_in_every_measure() {
        SplittableRandom random = new SplittableRandom(11);
        for (int run = 0; run < 200; run++) {
            StringBuilder text = new StringBuilder("Start.");
            int quotes = 1 + random.nextInt(12);
            for (int i = 0; i < quotes; i++) {
                text.append(" Filler words here.".repeat(random.nextInt(3)))
                        .append(" \"w")
                        .append(i)
                        .append(" x y".repeat(random.nextInt(4)))
                        .append("\"");
            }
            Marked marked = new Marked(text.toString());
            for (int i = 0; i < quotes; i++) {
                int start = text.indexOf("\"w" + i);
                String words = text.substring(start, text.indexOf("\"", start + 1) + 1);
                int side = random.nextInt(4);
                marked.quote(
                        Form.DIRECT,
                        words,
                        side == 0 ? Optional.empty() : Marked.person("Speaker " + side, "Side " + side % 3));
            }
            ArticleCounts counts = counts(marked);
            for (List<Share> shares :
                    List.of(Share.bySide(counts.bodyQuotes()), Share.bySpeaker(counts.bodyQuotes()))) {
                for (VoiceMeasure measure : VoiceMeasure.values()) {
                    double sum = shares.stream()
                            .mapToDouble(share -> measure.share(share, shares))
                            .sum();
                    assertThat(sum).isBetween(1 - 1e-9, 1 + 1e-9);
                }
                assertThat(VoiceMeasure.ATTRIBUTIONS.total(shares)).isEqualTo(quotes);
            }
        }
    }

    @Test
    void transparency_classes_are_none_one_two_or_three_and_more() {
        assertThat(List.of(
                        Transparency.of(0).label(),
                        Transparency.of(1).label(),
                        Transparency.of(2).label(),
                        Transparency.of(3).label(),
                        Transparency.of(4).label(),
                        Transparency.of(9).label()))
                .containsExactly("0", "1", "2–3", "2–3", "4 or more", "4 or more");
    }
}

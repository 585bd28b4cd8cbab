package org.newsprism.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newsprism.profile.Marked;
import org.newsprism.profile.QuoteRow;
import org.newsprism.profile.Share;
import org.newsprism.voice.Quote.Form;
import org.newsprism.voice.ReportingVerb.Stance;

/** Who speaks, and by which verb, over articles. */
class VoicesTest {

    private static Findings findings() {
        return new Made()
                .outlet("Tern", "East")
                .outlet("Crow", "North")
                .article(
                        "Tern",
                        new Marked("Holm said \"the bridge stands\" and that it rains. It may snow they say.")
                                .quote(Form.DIRECT, "\"the bridge stands\"", Marked.person("Ada Holm", "Norland"))
                                .quote(Form.INDIRECT, "it rains", Marked.person("Ada Holm", "Norland"))
                                .quote(Form.INDIRECT, "It may snow", java.util.Optional.empty()))
                .article(
                        "Crow",
                        new Marked("Holm claimed the bridge stands. Berg said no.")
                                .quote(
                                        Form.INDIRECT,
                                        "the bridge stands",
                                        Marked.person("Ada Holm", "Norland"),
                                        "claim",
                                        Stance.DISTANCE)
                                .quote(Form.INDIRECT, "no", Marked.person("Ole Berg", "Sudland")))
                .findings();
    }

    @Test
    void the_same_speaker_is_shown_with_each_articles_verbs() {
        assertThat(findings().verbs().sameSpeaker()).singleElement().satisfies(holm -> {
            assertThat(holm.speaker()).isEqualTo("Ada Holm");
            assertThat(holm.articles()).extracting(VerbRow::name).containsExactly("Tern", "Crow");
            assertThat(holm.articles().get(0).of(Stance.NEUTRAL)).hasSize(2);
            assertThat(holm.articles().get(1).of(Stance.DISTANCE))
                    .extracting(QuoteRow::verb)
                    .containsExactly("claim");
        });
    }

    @Test
    void verbs_by_side_put_the_unresolved_last() {
        assertThat(findings().verbs().bySide())
                .extracting(VerbRow::name, VerbRow::total)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Norland", 3L),
                        org.assertj.core.groups.Tuple.tuple("Sudland", 1L),
                        org.assertj.core.groups.Tuple.tuple(QuoteRow.UNRESOLVED, 1L));
    }

    @Test
    void an_article_is_shared_between_its_outlet_and_its_speakers() {
        ArticleVoices tern = findings().voices().get(0);
        assertThat(tern.bySide()).extracting(Share::words).containsExactly(5L, 3L);
        assertThat(tern.attributedWords()).isEqualTo(8);
        assertThat(tern.bodyWords()).isEqualTo(14);
        assertThat(tern.outletShare()).isEqualTo(6 / 14.0);
        assertThat(tern.position(0)).isZero();
    }

    @Test
    void a_groups_quotations_are_those_of_its_articles() {
        Findings findings = findings();
        assertThat(findings.quotes(findings.groups().named("North").orElseThrow()))
                .extracting(QuoteRow::speaker)
                .containsExactly("Ada Holm", "Ole Berg");
    }

    @Test
    void the_first_sentences_that_can_be_said_come_from_these_numbers() {
        assertThat(findings().statements().can())
                .containsExactly(
                        "In 2 articles 5 quotations are attributed; of their 12 words, 8 (67%) are given to speakers of"
                                + " the side Norland; the speaker of 1 of 5 quotations is unresolved.",
                        "Of 2 articles with a source, the first one speaks for Norland in 2; the last one for Sudland in 1 and somebody"
                                + " unresolved in 1.",
                        "The outlets' own words hold 0 words of the list of loaded words (0.0 per 1,000), the words they"
                                + " quote 0 words (0.0 per 1,000). Of 5 reporting verbs, 1 keeps a distance from what is"
                                + " said.");
    }
}

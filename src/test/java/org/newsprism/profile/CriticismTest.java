package org.newsprism.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsprism.corpus.ArticleId;
import org.newsprism.voice.Quote.Form;
import org.newsprism.voice.ReportingVerb.Stance;

/** Who is spoken against, and who speaks after that. */
class CriticismTest {

    private static final Optional<org.newsprism.actor.Actor> HOLM = Marked.person("Ada Holm", "Norland");
    private static final Optional<org.newsprism.actor.Actor> BERG = Marked.person("Ole Berg", "Sudland");

    private static List<Criticism> of(Marked text) {
        return Criticism.of(ArticleCounts.of(new ArticleId("a"), text.annotated(), List.of()));
    }

    private static Marked accused(String after) {
        return new Marked("Holm said that Sudland let the bridge rot." + after)
                .mention("Sudland", Marked.body("Sudland", "Sudland"))
                .quote(Form.INDIRECT, "Sudland let the bridge rot", HOLM, "complain of", Stance.NEUTRAL);
    }

    @Test
    void a_side_named_after_a_verb_of_blame_is_spoken_against_and_replies_when_it_speaks_later() {
        List<Criticism> found = of(new Marked("Holm blamed Sudland for the rot. Berg said it rains.")
                .mention("Sudland", Marked.body("Sudland", "Sudland"))
                .quote(Form.INDIRECT, "Sudland for the rot", HOLM, "blame", Stance.NEUTRAL)
                .quote(Form.INDIRECT, "it rains", BERG));
        assertThat(found).singleElement().satisfies(criticism -> {
            assertThat(criticism.target()).isEqualTo("Sudland");
            assertThat(criticism.words().speaker()).isEqualTo("Ada Holm");
            assertThat(criticism.reply().map(QuoteRow::speaker)).contains("Ole Berg");
        });
    }

    @Test
    void words_before_the_blame_are_no_reply() {
        List<Criticism> found = of(new Marked("Berg said it rains. Holm blamed Sudland for the rot.")
                .mention("Sudland", Marked.body("Sudland", "Sudland"))
                .quote(Form.INDIRECT, "it rains", BERG)
                .quote(Form.INDIRECT, "Sudland for the rot", HOLM, "blame", Stance.NEUTRAL));
        assertThat(found)
                .singleElement()
                .satisfies(criticism -> assertThat(criticism.reply()).isEmpty());
    }

    @Test
    void a_plain_verb_speaks_against_nobody() {
        assertThat(of(accused(""))).isEmpty();
    }

    @Test
    void the_speakers_own_side_is_no_target() {
        assertThat(of(new Marked("Berg blamed Sudland for the rot.")
                        .mention("Sudland", Marked.body("Sudland", "Sudland"))
                        .quote(Form.INDIRECT, "Sudland for the rot", BERG, "blame", Stance.NEUTRAL)))
                .isEmpty();
    }

    @Test
    void a_target_counts_once_an_article() {
        List<Criticism> found = of(new Marked("Holm blamed Sudland for the rot. Holm mocked Sudland again.")
                .mention("Sudland", Marked.body("Sudland", "Sudland"))
                .mention("Sudland again", Marked.body("Sudland", "Sudland"))
                .quote(Form.INDIRECT, "Sudland for the rot", HOLM, "blame", Stance.NEUTRAL)
                .quote(Form.INDIRECT, "Sudland again", HOLM, "mock", Stance.NEUTRAL));
        assertThat(found)
                .singleElement()
                .satisfies(criticism -> assertThat(criticism.words().verb()).isEqualTo("blame"));
    }

    @Test
    void every_verb_of_the_definition_is_a_reporting_verb() {
        assertThat(Criticism.VERBS)
                .isSorted()
                .allSatisfy(verb -> assertThat(
                                org.newsprism.voice.ReportingVerbs.load().named(verb))
                        .isPresent());
    }
}

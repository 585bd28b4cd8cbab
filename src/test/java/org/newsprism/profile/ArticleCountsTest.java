package org.newsprism.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsprism.corpus.ArticleId;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.Zone;
import org.newsprism.framing.Definition.Base;
import org.newsprism.framing.Evidence;
import org.newsprism.framing.FeatureId;
import org.newsprism.voice.Quote.Form;
import org.newsprism.voice.Voice;

class ArticleCountsTest {

    private static final ArticleId ID = new ArticleId("a");
    private static final FeatureId VARIANTS = new FeatureId("variants");

    private static ArticleCounts count(Marked text) {
        return ArticleCounts.of(ID, text.annotated(), List.of());
    }

    private static Evidence variant(String label, int start, Voice voice) {
        return new Evidence(VARIANTS, label, label, new Span(start, start + 2), 0, voice, Zone.Kind.BODY, "");
    }

    private static ArticleCounts with(List<Evidence> evidence) {
        ArticleCounts counts = count(new Marked("One two three four."));
        return new ArticleCounts(
                counts.id(),
                counts.sentences(),
                counts.words(),
                counts.clauses(),
                Map.of(VARIANTS, evidence),
                counts.quotes(),
                counts.prominence(),
                counts.mentions(),
                counts.actors());
    }

    @Test
    void words_are_counted_per_voice_and_zone() {
        ArticleCounts counts = count(new Marked("#Mayor speaks\nShe said \"we will build\" the bridge.")
                .quote(Form.DIRECT, "\"we will build\"", Marked.person("Ada Holm", "Norland")));
        assertThat(counts.words(Voice.OUTLET, Zone.Kind.HEADLINE)).hasSize(2);
        assertThat(counts.words(Voice.OUTLET, Zone.Kind.BODY)).hasSize(4);
        assertThat(counts.words(Voice.QUOTED, Zone.Kind.BODY)).hasSize(3);
        assertThat(counts.bodyWords()).hasSize(7);
    }

    @Test
    void a_word_inside_two_quotations_belongs_to_the_inner_one() {
        ArticleCounts counts = count(new Marked("Holm said that Berg told her the bridge stands.")
                .quote(Form.INDIRECT, "that Berg told her the bridge stands", Marked.person("Ada Holm", "Norland"))
                .quote(Form.INDIRECT, "the bridge stands", Marked.person("Ole Berg", "Sudland")));
        assertThat(counts.quotes()).extracting(row -> row.words().size()).containsExactly(4, 3);
        assertThat(Share.bySide(counts.bodyQuotes()).stream()
                        .mapToLong(Share::words)
                        .sum())
                .isEqualTo(7);
    }

    @Test
    void the_strip_shows_marked_and_reported_words_apart() {
        ArticleCounts counts = count(new Marked("Holm said the bridge was \"a fine thing\" today.")
                .quote(Form.MIXED, "the bridge was \"a fine thing\"", Marked.person("Ada Holm", "Norland")));
        assertThat(counts.strip())
                .extracting(Stretch::from, Stretch::to, Stretch::direct)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, 5, false),
                        org.assertj.core.groups.Tuple.tuple(5, 8, true));
    }

    @Test
    void an_unresolved_speaker_is_in_every_denominator() {
        ArticleCounts counts = count(new Marked("\"Two words\" and \"three more words\" were said.")
                .quote(Form.DIRECT, "\"Two words\"", Marked.person("Ada Holm", "Norland"))
                .quote(Form.DIRECT, "\"three more words\"", Optional.empty()));
        List<Share> sides = Share.bySide(counts.bodyQuotes());
        assertThat(sides).extracting(Share::name).containsExactly("Norland", QuoteRow.UNRESOLVED);
        assertThat(sides).extracting(Share::quotedWords).containsExactly(2L, 3L);
        assertThat(Share.effective(sides)).isEqualTo(2.0);
        assertThat(Share.concentration(sides)).isEqualTo(0.5);
    }

    @Test
    void scare_quotes_are_nobodys() {
        ArticleCounts counts =
                count(new Marked("The \"new\" bridge stands.").quote(Form.SCARE, "\"new\"", Optional.empty()));
        assertThat(counts.attributed()).isEmpty();
        assertThat(counts.quotes().get(0).speaker()).isEmpty();
        assertThat(counts.quotes().get(0).side()).isEmpty();
        assertThat(counts.strip()).isEmpty();
    }

    @Test
    void a_variants_base_is_all_mentions_of_its_concept() {
        ArticleCounts counts = with(List.of(
                variant("deal:purchase", 0, Voice.OUTLET),
                variant("deal:contract", 4, Voice.OUTLET),
                variant("protest:riot", 8, Voice.OUTLET)));
        assertThat(counts.tally(VARIANTS, Base.SAME_SET, Optional.of("deal:purchase"), ArticleCounts.EVERY_VOICE))
                .hasToString("1 of 2");
    }

    @Test
    void voices_are_told_apart_in_count_and_base() {
        ArticleCounts counts =
                with(List.of(variant("deal:purchase", 0, Voice.OUTLET), variant("deal:contract", 4, Voice.QUOTED)));
        assertThat(counts.tally(VARIANTS, Base.SAME_SET, Optional.of("deal:purchase"), Set.of(Voice.OUTLET)))
                .hasToString("1 of 1");
        assertThat(counts.tally(VARIANTS, Base.WORDS, Optional.empty(), Set.of(Voice.OUTLET)))
                .hasToString("1 of 4");
    }

    @Test
    void evidence_out_of_order_is_refused() {
        assertThatThrownBy(() -> with(
                        List.of(variant("deal:purchase", 4, Voice.OUTLET), variant("deal:contract", 0, Voice.OUTLET))))
                .hasMessageContaining("out of order");
    }

    @Test
    void a_table_does_not_depend_on_the_order_of_counting() {
        ArticleCounts first = count(new Marked("One."));
        ArticleCounts second = ArticleCounts.of(new ArticleId("b"), new Marked("Two.").annotated(), List.of());
        assertThat(ArticleTable.ofAny(List.of(second, first))).isEqualTo(ArticleTable.ofAny(List.of(first, second)));
        assertThatThrownBy(() -> new ArticleTable(List.of(first, first))).hasMessageContaining("Two rows");
    }
}

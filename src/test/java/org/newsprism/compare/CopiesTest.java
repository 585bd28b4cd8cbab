package org.newsprism.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsprism.compare.Copies.Ground;
import org.newsprism.corpus.Span;
import org.newsprism.story.Credit;
import org.newsprism.story.SharedText;

/** Which articles count as built from another's copy. */
class CopiesTest {

    private final Made made = new Made()
            .outlet("Tern", "East")
            .outlet("Crow", "North")
            .article("Tern", "flood", "2020-05-01", "word word", 0)
            .article("Crow", "flood", "2020-05-02", "word word", 0);

    private List<CountedArticle> articles() {
        return made.findings().articles();
    }

    private static Copies copies(
            List<CountedArticle> articles,
            List<SourceFindings.Pair> pairs,
            List<SourceFindings.Wire> wires,
            Credit... credits) {
        List<Origin> origins = new ArrayList<>();
        origins.add(new Origin(articles.get(0), List.of(credits), Origin.Kind.NONE));
        origins.add(new Origin(articles.get(1), List.of(), Origin.Kind.NONE));
        CrossTable none = new CrossTable("origin", "evidence", List.of(), List.of(), List.of());
        return Copies.of(articles, new SourceFindings(origins, pairs, wires, none));
    }

    private static SharedText shared(int narrative, double ofFirst, double ofSecond) {
        Span span = new Span(0, 4);
        return new SharedText(0, 1, List.of(new SharedText.Passage(span, span, narrative, 0, 0)), ofFirst, ofSecond);
    }

    @Test
    void a_credit_in_a_line_of_its_own_counts_and_one_in_a_sentence_or_under_a_picture_does_not() {
        Span span = new Span(0, 4);
        List<CountedArticle> articles = articles();
        assertThat(copies(articles, List.of(), List.of(), new Credit(span, Credit.Kind.DECLARED, "Wren Agency"))
                        .ground(articles.get(0)))
                .contains(Ground.CREDIT);
        assertThat(copies(
                                articles,
                                List.of(),
                                List.of(),
                                new Credit(span, Credit.Kind.IN_TEXT, "Wren Agency"),
                                new Credit(span, Credit.Kind.PHOTO, "Wren Agency"))
                        .derived(articles.get(0)))
                .isFalse();
    }

    @Test
    void the_later_of_two_near_copies_is_the_copy() {
        List<CountedArticle> articles = articles();
        SourceFindings.Pair dated = new SourceFindings.Pair(
                articles.get(0), articles.get(1), shared(40, 0.9, 0.5), Optional.of(articles.get(0)));
        Copies copies = copies(articles, List.of(dated), List.of());
        assertThat(copies.ground(articles.get(1))).contains(Ground.NEAR_COPY);
        assertThat(copies.derived(articles.get(0))).isFalse();
        assertThat(articles.get(0).article().date().value()).contains(LocalDate.of(2020, 5, 1));
    }

    @Test
    void where_the_days_do_not_tell_both_are_left_out() {
        List<CountedArticle> articles = articles();
        SourceFindings.Pair undated =
                new SourceFindings.Pair(articles.get(0), articles.get(1), shared(40, 0.9, 0.5), Optional.empty());
        Copies copies = copies(articles, List.of(undated), List.of());
        assertThat(articles).allMatch(copies::derived);
    }

    @Test
    void a_sentence_in_common_makes_no_copy() {
        List<CountedArticle> articles = articles();
        SourceFindings.Pair sentence =
                new SourceFindings.Pair(articles.get(0), articles.get(1), shared(20, 0.1, 0.2), Optional.empty());
        assertThat(articles).noneMatch(copies(articles, List.of(sentence), List.of())::derived);
    }

    @Test
    void narrative_of_a_supplied_wire_text_counts() {
        List<CountedArticle> articles = articles();
        Copies copies = copies(
                articles, List.of(), List.of(new SourceFindings.Wire(articles.get(1), "a.txt", shared(12, 0.1, 0.1))));
        assertThat(copies.ground(articles.get(1))).contains(Ground.WIRE);
        assertThat(copies.without(made.groups().named("North").orElseThrow()).n())
                .isZero();
    }

    @Test
    void the_outlet_table_goes_before_all_else() {
        List<CountedArticle> articles = new Counted(1)
                .article("East 1", "Far", "flood", 100, 3)
                .article("North 1", "", "flood", 100, 3)
                .findings()
                .articles();
        Span span = new Span(0, 4);
        Copies copies = copies(articles, List.of(), List.of(), new Credit(span, Credit.Kind.DECLARED, "Wren Agency"));
        assertThat(copies.ground(articles.get(0))).contains(Ground.OUTLET);
        assertThat(copies.derived(articles.get(1))).isFalse();
    }
}

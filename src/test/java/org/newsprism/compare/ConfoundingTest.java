package org.newsprism.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newsprism.compare.Identification.Basis;
import org.newsprism.compare.Identification.Pair;

class ConfoundingTest {

    private static Made two() {
        return new Made()
                .outlet("Tern", "East")
                .outlet("Gull", "East")
                .outlet("Crow", "North")
                .outlet("Wren", "North");
    }

    @Test
    void single_articles_without_event_or_date_are_not_identifiable() {
        Identification found = Made.five().findings().identification();
        assertThat(found.verdict()).isEqualTo(Verdict.NOT_IDENTIFIABLE);
        assertThat(found.basis()).isEqualTo(Basis.NONE);
        assertThat(found.cramersV()).isNaN();
        assertThat(found.reasons())
                .containsExactly(
                        "One article each stands for North, South and West: nothing about such an article can be told"
                                + " from its outlet, its day or its event.",
                        "Events not known: no article has an event or a date, so none can be matched; each is taken for an"
                                + " event of its own.",
                        "No two groups share events with two articles or more each: group and event coincide.");
    }

    @Test
    void single_articles_on_one_event_are_not_identifiable_either() {
        Made made = two().article("Tern", "flood").article("Crow", "flood");
        assertThat(made.findings().identification().verdict()).isEqualTo(Verdict.NOT_IDENTIFIABLE);
    }

    @Test
    void groups_that_share_events_with_two_articles_and_two_outlets_each_are_identifiable() {
        Identification found = two().article("Tern", "flood")
                .article("Crow", "flood")
                .article("Gull", "vote")
                .article("Wren", "vote")
                .findings()
                .identification();
        assertThat(found.verdict()).isEqualTo(Verdict.IDENTIFIABLE);
        assertThat(found.matched()).containsExactly(new Pair("East", "North"));
        assertThat(found.cramersV()).isZero();
    }

    @Test
    void one_article_on_a_shared_event_does_not_match_however_many_there_are_on_others() {
        Identification found = two().article("Tern", "flood")
                .article("Gull", "flood")
                .article("Crow", "flood")
                .article("Wren", "vote")
                .article("Wren", "vote")
                .findings()
                .identification();
        assertThat(found.verdict()).isEqualTo(Verdict.NOT_IDENTIFIABLE);
        Identification turned = two().article("Crow", "flood")
                .article("Wren", "flood")
                .article("Tern", "flood")
                .article("Gull", "vote")
                .findings()
                .identification();
        assertThat(turned.verdict()).isEqualTo(Verdict.NOT_IDENTIFIABLE);
    }

    @Test
    void one_outlet_alone_in_its_group_makes_it_partly() {
        Identification found = two().article("Tern", "flood")
                .article("Tern", "flood")
                .article("Crow", "flood")
                .article("Wren", "flood")
                .findings()
                .identification();
        assertThat(found.verdict()).isEqualTo(Verdict.PARTLY);
        assertThat(found.reasons())
                .contains("All articles of East come from one outlet: there outlet and group coincide.");
    }

    @Test
    void dates_alone_give_partly_at_best() {
        Identification found = two().article("Tern", "", "2020-05-01", "a", 0)
                .article("Gull", "", "2020-05-09", "a", 0)
                .article("Crow", "", "2020-05-20", "a", 0)
                .article("Wren", "", "2020-05-30", "a", 0)
                .findings()
                .identification();
        assertThat(found.basis()).isEqualTo(Basis.MONTH);
        assertThat(found.verdict()).isEqualTo(Verdict.PARTLY);
        assertThat(found.byMonth().columns()).containsExactly("2020-05");
    }

    @Test
    void one_group_has_nothing_to_be_compared_with() {
        Identification found = two().article("Tern", "flood")
                .article("Gull", "flood")
                .findings()
                .identification();
        assertThat(found.verdict()).isEqualTo(Verdict.NOT_IDENTIFIABLE);
        assertThat(found.reasons())
                .containsExactly("Only one group has articles, so there is nothing to compare it with.");
    }

    @Test
    void the_table_lists_articles_whose_event_is_not_known_in_a_column_of_their_own() {
        CrossTable table = two().article("Tern", "flood")
                .article("Gull", "")
                .article("Crow", "vote")
                .findings()
                .identification()
                .byEvent();
        assertThat(table.columns()).containsExactly("flood", "vote", CrossTable.UNKNOWN);
        assertThat(table.cell(0, 2)).extracting(Object::toString).containsExactly("a001");
        assertThat(table.cramersV()).isEqualTo(1);
    }

    @Test
    void cramers_v_between_nothing_and_all() {
        // 3 1 / 1 3 of 8: chi-square 2, so V is the root of 2 / 8.
        Made made = two();
        for (int i = 0; i < 3; i++) {
            made.article("Tern", "flood").article("Crow", "vote");
        }
        made.article("Tern", "vote").article("Crow", "flood");
        assertThat(made.findings().identification().cramersV()).isEqualTo(0.5);
    }

    private static final String FLOOD = "Norland flood harbour shelter cellar boat pump school river ";
    private static final String VOTE = "Sudland referendum toll bridge ferry council voter ballot ";

    @Test
    void events_that_are_not_given_are_inferred_and_give_partly_at_best() {
        Identification found = two().article("Tern", "", "2020-05-01", FLOOD, 0)
                .article("Gull", "", "2020-05-02", VOTE, 0)
                .article("Crow", "", "2020-05-01", FLOOD, 0)
                .article("Wren", "", "2020-05-02", VOTE, 0)
                .findings()
                .identification();
        assertThat(found.basis()).isEqualTo(Basis.INFERRED);
        assertThat(found.verdict()).isEqualTo(Verdict.PARTLY);
        assertThat(found.cramersV()).isZero();
        assertThat(found.byEvent().columns()).hasSize(2);
        assertThat(found.reasons())
                .containsExactly(
                        "Events are inferred, not given: by date, actors and words the 4 articles report 2 events; 2 have"
                                + " articles of two groups or more.",
                        "The two groups share inferred events with two articles or more each.");
    }
}

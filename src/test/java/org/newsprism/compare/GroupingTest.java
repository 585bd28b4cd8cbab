package org.newsprism.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class GroupingTest {

    @Test
    void groups_stand_in_the_order_of_the_metadata_and_those_of_none_are_there() {
        assertThat(Made.five().groups().all())
                .extracting(Group::title)
                .containsExactly(
                        "East (n = 2)", "North (n = 1)", "South (n = 1)", "West (n = 1)", "Far (n = 0, no article)");
    }

    @Test
    void an_article_of_an_unknown_outlet_forms_no_group_and_is_listed_with_its_reason() {
        Groups groups = new Made()
                .outlet("Tern", "East")
                .article("", "flood")
                .article("Owl", "flood")
                .article("Tern", "flood")
                .groups();
        assertThat(groups.filled()).extracting(Group::title).containsExactly("East (n = 1)");
        assertThat(groups.ungrouped())
                .extracting(Groups.Ungrouped::reason)
                .containsExactly("Its outlet is not known.", "Its outlet, Owl, is not in the metadata.");
    }

    @Test
    void an_outlet_without_a_value_in_the_column_forms_no_group() {
        Groups groups = new Made().outlet("Tern", "").article("Tern", "flood").groups();
        assertThat(groups.all()).isEmpty();
        assertThat(groups.ungrouped().get(0).reason()).isEqualTo("The metadata gives no origin for its outlet, Tern.");
    }

    @Test
    void an_empty_group_that_only_demonstrations_could_fill_is_left_out() {
        Made made = new Made().outlet("Demo Post", "Nowhere", "demonstration").outlet("Tern", "East");
        assertThat(made.groups().all()).extracting(Group::name).containsExactly("East");
        assertThat(made.article("Demo Post", "").groups().all())
                .extracting(Group::name)
                .containsExactly("Nowhere", "East");
        assertThat(made.findings().demonstration()).isTrue();
    }

    @Test
    void any_column_groups_and_an_unknown_one_is_named() {
        assertThat(Made.five().findings("outlet").groups().filled()).hasSize(5);
        assertThatThrownBy(() -> Made.five().findings("colour"))
                .hasMessage(
                        "The outlet metadata has no column \"colour\" to group by; it has outlet, origin, ownership");
    }

    @Test
    void articles_of_one_outlet_get_labels_of_their_own() {
        assertThat(new Made()
                        .outlet("Tern", "East")
                        .article("Tern", "")
                        .article("Tern", "")
                        .article("", "")
                        .findings()
                        .articles())
                .extracting(CountedArticle::label)
                .containsExactly("Tern 1", "Tern 2", "a002.txt");
    }

    @Test
    void one_article_never_speaks_for_its_group() {
        Groups groups = Made.five().groups();
        assertThat(groups.all())
                .extracting(Group::scope)
                .containsExactly(
                        "the 2 “East” articles",
                        "this article (“North”)",
                        "this article (“South”)",
                        "this article (“West”)",
                        "no article (“Far”)");
    }
}

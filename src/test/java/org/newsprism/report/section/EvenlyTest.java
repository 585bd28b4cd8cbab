package org.newsprism.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of a list of which not all is shown. */
class EvenlyTest {

    @Test
    void a_short_list_stays_as_it_is() {
        assertThat(some(List.of("East flood 1", "East flood 2"), 2)).containsExactly("East flood 1", "East flood 2");
    }

    @Test
    void each_group_and_each_of_its_events_comes_before_a_second_article_of_an_event() {
        List<String> all = List.of(
                "East flood 1",
                "East flood 2",
                "East flood 3",
                "East vote 1",
                "North flood 1",
                "North vote 1",
                "North vote 2");
        assertThat(some(all, 4)).containsExactly("East flood 1", "East vote 1", "North flood 1", "North vote 1");
        assertThat(some(all, 2)).containsExactly("East flood 1", "North flood 1");
    }

    @Test
    void a_small_group_leaves_its_room_to_the_others() {
        List<String> all = List.of("East flood 1", "East flood 2", "East flood 3", "East flood 4", "North flood 1");
        assertThat(some(all, 4)).containsExactly("East flood 1", "East flood 2", "East flood 3", "North flood 1");
    }

    private static List<String> some(List<String> all, int most) {
        return Evenly.some(all, most, one -> one.split(" ", -1)[0], one -> one.split(" ", -1)[1]);
    }

    @Test
    void what_is_shown_is_said() {
        assertThat(Evenly.told(60, 1313))
                .isEqualTo("60 of 1,313 articles, taken evenly from the groups and their events");
    }
}

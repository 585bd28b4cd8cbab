package org.newsprism.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsprism.corpus.Article;
import org.newsprism.profile.ArticleCounts;
import org.newsprism.story.ArticleEvent.Ground;

class StoryEventsTest {

    private static final String FLOOD_ONE =
            "Norway opened a shelter after the river flooded the harbour quarter of Lindvik. Water stood in the cellars of the"
                    + " old bakery, and boats carried families to the shelter at the school.";
    private static final String FLOOD_TWO =
            "Boats carried families from the harbour quarter of Lindvik to a shelter when the river flooded the cellars. Norway"
                    + " sent pumps to the school and the old bakery.";
    private static final String FLOOD_THREE =
            "Norway promised pumps for Lindvik, where the river flooded cellars in the harbour quarter and families were carried"
                    + " by boats to a shelter at the school.";
    private static final String VOTE_ONE =
            "Norway rejected the toll on the northern bridge in a referendum. The council had promised that the toll"
                    + " would pay for new ferries within a decade.";
    private static final String VOTE_TWO =
            "Norway will build no toll station on the northern bridge: a referendum rejected the toll, and the council has to"
                    + " pay for new ferries without it.";
    private static final String MUSEUM =
            "A museum of clocks opened in a former brewery. Its oldest piece was made for a lighthouse, and visitors may wind"
                    + " it up on Sundays.";

    private static Written planted() {
        return new Written()
                .article("Tern", "2020-05-01", "", FLOOD_ONE)
                .article("Gull", "2020-05-02", "", FLOOD_TWO)
                .article("Crow", "2020-05-02", "", VOTE_ONE)
                .article("Wren", "2020-05-03", "", VOTE_TWO)
                .article("Lark", "2020-05-02", "", MUSEUM)
                .article("Swan", "2020-05-02", "", FLOOD_THREE);
    }

    private static List<ArticleEvent> events(Written written) {
        return StoryEvents.of(written.articles, written.counts);
    }

    /** The ids of the articles of each event. */
    private static Set<Set<String>> sets(List<Article> articles, List<ArticleEvent> events) {
        Map<String, Set<String>> sets = new LinkedHashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            sets.computeIfAbsent(events.get(i).name(), name -> new TreeSet<>())
                    .add(articles.get(i).id().value());
        }
        return Set.copyOf(sets.values());
    }

    @Test
    void planted_events_are_found_and_an_article_of_its_own_stays_alone() {
        Written written = planted();
        List<ArticleEvent> events = events(written);
        assertThat(sets(written.articles, events))
                .containsExactlyInAnyOrder(Set.of("a0", "a1", "a5"), Set.of("a2", "a3"), Set.of("a4"));
        assertThat(events).extracting(ArticleEvent::ground).contains(Ground.ALONE, Ground.INFERRED);
        assertThat(events.get(4).ground()).isEqualTo(Ground.ALONE);
        assertThat(events.get(4).ties()).isEmpty();
    }

    @Test
    void what_ties_two_articles_is_shown() {
        ArticleEvent event = events(planted()).get(3);
        assertThat(event.name()).startsWith("2020-05-02: ");
        ArticleEvent.Tie tie = event.ties().orElseThrow();
        assertThat(tie.other()).isEqualTo(2);
        assertThat(tie.days()).isEqualTo(1);
        assertThat(tie.likeness()).isBetween(StoryEvents.ALIKE, 1.0);
        assertThat(tie.names()).contains("Norway");
        assertThat(tie.words()).contains("toll", "council", "bridge").doesNotContain("the", "flood");
    }

    @Test
    void the_order_of_the_articles_does_not_matter() {
        Written written = planted();
        Set<Set<String>> expected = sets(written.articles, events(written));
        List<String> names =
                events(written).stream().map(ArticleEvent::name).sorted().toList();
        for (int seed = 1; seed <= 20; seed++) {
            List<Integer> order = new ArrayList<>(IntStream.range(0, 6).boxed().toList());
            Collections.shuffle(order, new Random(seed));
            List<Article> articles = order.stream().map(written.articles::get).toList();
            List<ArticleCounts> counts = order.stream().map(written.counts::get).toList();
            List<ArticleEvent> events = StoryEvents.of(articles, counts);
            assertThat(sets(articles, events)).isEqualTo(expected);
            assertThat(events).extracting(ArticleEvent::name).containsExactlyInAnyOrderElementsOf(names);
        }
    }

    @Test
    void days_apart_keep_the_same_words_apart() {
        Written written =
                new Written().article("Tern", "2020-05-01", "", FLOOD_ONE).article("Gull", "2020-05-09", "", FLOOD_TWO);
        assertThat(events(written)).extracting(ArticleEvent::ground).containsExactly(Ground.ALONE, Ground.ALONE);
    }

    @Test
    void an_article_without_a_date_is_tied_to_nothing() {
        Written written = new Written().article("Tern", "", "", FLOOD_ONE).article("Gull", "", "", FLOOD_ONE);
        assertThat(events(written)).extracting(ArticleEvent::ground).containsExactly(Ground.UNDATED, Ground.UNDATED);
        assertThat(events(written)).extracting(ArticleEvent::name).doesNotHaveDuplicates();
    }

    @Test
    void an_outlets_own_articles_are_tied_through_another_outlets_only() {
        Written alone =
                new Written().article("Tern", "2020-05-01", "", FLOOD_ONE).article("Tern", "2020-05-02", "", FLOOD_TWO);
        assertThat(events(alone)).extracting(ArticleEvent::ground).containsExactly(Ground.ALONE, Ground.ALONE);
        alone.article("Gull", "2020-05-02", "", FLOOD_THREE);
        assertThat(events(alone))
                .extracting(ArticleEvent::name)
                .hasSize(3)
                .containsOnly(events(alone).get(0).name());
    }

    @Test
    void a_given_event_wins_and_draws_articles_without_one() {
        Written written = new Written()
                .article("Tern", "2020-05-01", "flood", FLOOD_ONE)
                .article("Gull", "2020-05-02", "", FLOOD_TWO)
                .article("Swan", "2020-05-02", "pumps", FLOOD_THREE)
                .article("Crow", "2020-05-02", "flood", MUSEUM);
        List<ArticleEvent> events = events(written);
        // The museum was given the flood, and two articles that are all but one were given two events.
        assertThat(events.get(0).name()).isEqualTo("flood");
        assertThat(events.get(2).name()).isEqualTo("pumps");
        assertThat(events.get(3).name()).isEqualTo("flood");
        assertThat(events.get(3).ground()).isEqualTo(Ground.GIVEN);
        assertThat(events.get(1).ground()).isEqualTo(Ground.INFERRED);
        assertThat(events.get(1).name()).isEqualTo("pumps");
        assertThat(events.get(1).ties().orElseThrow().other()).isEqualTo(2);
    }
}

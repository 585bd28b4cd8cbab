package org.newsprism.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsprism.actor.Actor;
import org.newsprism.framing.ActorNaming.Form;
import org.newsprism.framing.ActorWord.Relation;
import org.newsprism.profile.Marked;

/** Words that stand with an actor, and how it is named, by group. */
class CollocatesTest {
    private static final Optional<Actor> NORLAND = Marked.body("Norland", "Norland");
    private static final Optional<Actor> HOLM = Marked.person("Ada Holm", "Norland");

    /** The bridge stands six words before the name in its sentence, the storm three; the boat in the next sentence. */
    private static Marked story() {
        return new Marked("bridge rain snow storm wind ice Norland left\nboat sank")
                .mention("Norland", NORLAND, "country-name");
    }

    private static Made twoGroups() {
        Made made = new Made().outlet("Tern", "East").outlet("Gull", "East").outlet("Crow", "North");
        made.article("Tern", story()).article("Tern", story()).article("Gull", story());
        return made.article("Crow", story()).article("Crow", story());
    }

    @Test
    void words_are_near_up_to_five_words_off_and_never_across_a_sentence() {
        Collocates found = Collocates.of(twoGroups().groups());
        assertThat(found.actors()).containsExactly(java.util.Map.entry("Norland", 5L));
        assertThat(found.all())
                .extracting(Collocate::lemma)
                .contains("storm", "rain")
                .doesNotContain("bridge", "boat", "norland");
    }

    @Test
    void three_places_in_two_articles_are_enough_and_fewer_are_marked() {
        Collocate storm = Collocates.of(twoGroups().groups()).all().stream()
                .filter(word -> word.lemma().equals("storm"))
                .findFirst()
                .orElseThrow();
        assertThat(storm.relation()).isEqualTo(Relation.NEAR);
        assertThat(storm.byGroup().keySet()).containsExactly("East", "North");
        assertThat(storm.byGroup().get("East")).satisfies(uses -> {
            assertThat(uses.count()).isEqualTo(3);
            assertThat(uses.articles()).isEqualTo(3);
            assertThat(uses.enough()).isTrue();
            // Three places, three mentions, three storms: 14 + log2 (2 * 3 / (3 + 3)).
            assertThat(uses.logDice()).isCloseTo(14, within(1e-9));
        });
        assertThat(storm.byGroup().get("North"))
                .satisfies(uses -> assertThat(uses.enough()).isFalse());
    }

    @Test
    void actors_named_less_than_five_times_have_no_collocates() {
        Made made = new Made().outlet("Tern", "East").article("Tern", story());
        assertThat(Collocates.of(made.groups()).all()).isEmpty();
    }

    @Test
    void forms_of_a_name_are_counted_by_group_and_pronouns_are_not() {
        Made made = new Made().outlet("Tern", "East").outlet("Crow", "North");
        for (int i = 0; i < 2; i++) {
            made.article(
                    "Tern",
                    new Marked("Ada Holm came and she left before Holm")
                            .mention("Ada Holm", HOLM, "full-name")
                            .mention("she", HOLM, "pronoun-subject"));
        }
        made.article("Crow", new Marked("today Holm came").mention("Holm", HOLM, "surname"));
        ActorNames.Named holm = ActorNames.of(made.groups()).actors().get(0);
        assertThat(holm.name()).isEqualTo("Ada Holm");
        assertThat(ActorNames.byForm(holm.in(made.groups().filled().get(0).articles()))
                        .keySet())
                .containsExactly(Form.FULL_NAME);
        assertThat(ActorNames.byForm(holm.places()).get(Form.ONE_NAME))
                .singleElement()
                .satisfies(place -> assertThat(place.naming().first()).isTrue());
    }
}

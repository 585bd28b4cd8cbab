package org.newsprism.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newsprism.voice.Voice;

class KeynessTest {

    private static final String PLAIN = "the town saw rain and wind ";

    private static Made towns(int each) {
        Made made = new Made()
                .outlet("Tern", "East")
                .outlet("Gull", "East")
                .outlet("Crow", "North")
                .outlet("Wren", "North");
        for (int i = 0; i < each; i++) {
            for (String event : new String[] {"flood", "vote"}) {
                made.article("Tern", event, "", PLAIN + "threat threat Norland", 0)
                        .article("Gull", event, "", PLAIN + "threat \"menace\" Norland", 0)
                        .article("Crow", event, "", PLAIN + "concern concern", 0)
                        .article("Wren", event, "", PLAIN + "concern offer", 0);
            }
        }
        return made;
    }

    private static KeyWords east(Made made) {
        return made.findings().keyness().words().groups().get(0);
    }

    @Test
    void the_words_of_one_group_come_first_with_their_places() {
        KeyWords east = east(towns(1));
        KeyWord threat = east.all().get(0);
        assertThat(threat.key()).isEqualTo("threat");
        assertThat(threat.count()).isEqualTo(6);
        assertThat(threat.rest()).isZero();
        assertThat(threat.places()).extracting(place -> place.article().value()).contains("a000", "a001");
        assertThat(threat.spread().articles()).isEqualTo(4);
        assertThat(threat.stable()).isTrue();
        assertThat(threat.singleArticle()).isFalse();
    }

    @Test
    void names_function_words_and_quoted_words_are_no_candidates() {
        assertThat(east(towns(3)).all())
                .extracting(KeyWord::key)
                .contains("threat")
                .doesNotContain("the", "norland", "menace");
    }

    @Test
    void a_word_of_one_article_is_marked() {
        Made made = towns(1).article("Tern", "flood", "", "bridge bridge bridge", 0);
        assertThat(east(made).all())
                .filteredOn(word -> word.key().equals("bridge"))
                .singleElement()
                .satisfies(word -> {
                    assertThat(word.singleArticle()).isTrue();
                    assertThat(word.stable()).isFalse();
                });
    }

    @Test
    void p_is_given_where_the_gates_allow_and_only_there() {
        assertThat(east(towns(1)).floor()).isEqualTo(2 / 36.0);
        assertThat(east(towns(1)).all()).allSatisfy(word -> assertThat(word.p()).isEmpty());
        assertThat(east(towns(2)).all().get(0).p())
                .hasValueSatisfying(p -> assertThat(p).isBetween(1 / 4900.0, 0.05));
        assertThat(Made.five().findings().keyness().words().groups())
                .allSatisfy(words -> assertThat(words.cautions()).contains(Caution.NOT_IDENTIFIABLE));
    }

    @Test
    void rare_words_are_not_tested_and_the_number_tested_is_kept() {
        Keyness keyness = towns(1).findings().keyness().words();
        // and, concern, rain, saw, threat, town, wind; not offer, which stands twice.
        assertThat(keyness.tested()).isEqualTo(7);
        assertThat(keyness.leastCount()).isEqualTo(3);
    }

    @Test
    void halves_of_one_group_show_how_much_is_noise() {
        assertThat(east(towns(1)).noise()).isPresent();
        assertThat(Made.five().findings().keyness().words().groups().get(0).noise())
                .isEmpty();
    }

    @Test
    void each_voice_is_counted_among_its_own_words() {
        Keyness quoted = towns(2).findings().keyness().of(KeyUnit.WORD, Voice.QUOTED);
        // "menace" stands between marks once in each of Gull's four articles, and nothing else does.
        assertThat(quoted.tested()).isEqualTo(1);
        assertThat(quoted.groups().get(0).words()).isEqualTo(4);
    }

    @Test
    void a_phrase_stands_for_the_longest_that_its_words_always_stand_in() {
        Made made = new Made().outlet("Tern", "East").outlet("Crow", "North");
        for (int i = 0; i < 3; i++) {
            made.article("Tern", "", "", "the old stone bridge Norland bridge the stone", 0)
                    .article("Crow", "", "", "rain wind", 0);
        }
        // Names break phrases and function words stand at no end: no "the old", no "bridge the stone".
        assertThat(made.findings()
                        .keyness()
                        .of(KeyUnit.PHRASE, Voice.OUTLET)
                        .groups()
                        .get(0)
                        .all())
                .extracting(KeyWord::key)
                .containsExactly("bridge the stone", "old stone bridge");
    }

    @Test
    void a_groups_own_country_and_outlet_are_listed_apart() {
        Made made = new Made().outlet("Tern", "Turkish").outlet("Crow", "Norwegian");
        for (int i = 0; i < 3; i++) {
            made.article("Tern", "", "", "rain Ankara rain Turkish rain Tern rain Oslo", 0)
                    .article("Crow", "", "", "rain wind", 0);
        }
        Keyness names = made.findings().keyness().of(KeyUnit.NAME, Voice.OUTLET);
        assertThat(names.groups().get(0).all())
                .extracting(word -> word.key() + " " + word.count() + " " + word.self())
                .containsExactlyInAnyOrder("Turkey 6 true", "Tern 3 true", "Norway 3 false");
    }

    @Test
    void aliases_of_a_weapon_in_the_plural_and_days_are_folded_and_left_out() {
        Made made = new Made().outlet("Tern", "East").outlet("Crow", "North");
        for (int i = 0; i < 3; i++) {
            made.article("Tern", "", "", "rain S-400s rain S-400 rain Monday rain", 0)
                    .article("Crow", "", "", "rain wind", 0);
        }
        Keyness names = made.findings().keyness().of(KeyUnit.NAME, Voice.OUTLET);
        assertThat(names.groups().get(0).all())
                .extracting(word -> word.key() + " " + word.count())
                .containsExactly("S-400 6");
    }
}

package org.newsprism.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who does what to whom, one name for one statement. */
class PropositionsTest {

    private static List<String> names(String text) {
        Written written = new Written().article(text);
        List<String> names = new ArrayList<>();
        new Propositions()
                .find(
                        new FactArticle(
                                written.counts.get(0), written.articles.get(0).text()),
                        (fact, place) -> names.add(fact.name()));
        return names;
    }

    @Test
    void active_and_passive_say_the_same() {
        assertThat(names("Sweden accused Norway.")).containsExactly("Sweden – accuse – Norway");
        assertThat(names("Norway was accused by Sweden.")).containsExactly("Sweden – accuse – Norway");
    }

    @Test
    void who_and_whom_are_not_exchanged() {
        assertThat(names("Sweden was accused by Norway.")).containsExactly("Norway – accuse – Sweden");
    }

    @Test
    void what_is_denied_stands_apart() {
        assertThat(names("Sweden did not accuse Norway.")).containsExactly("Sweden – not accuse – Norway");
        assertThat(names("Norway was not attacked by Sweden.")).containsExactly("Sweden – not attack – Norway");
    }

    @Test
    void a_capital_stands_for_its_country() {
        assertThat(names("Oslo warned Stockholm.")).containsExactly("Norway – warn – Sweden");
    }

    @Test
    void what_a_speaker_says_stands_apart_from_what_the_outlet_says() {
        assertThat(names("“Norway attacked Sweden on Monday,” the Danish minister said."))
                .containsExactly("Norway – attack – Sweden (as quoted)");
        assertThat(names("The Danish minister said that Norway threatened Sweden."))
                .containsExactly("Norway – threaten – Sweden (as reported)");
    }

    @Test
    void no_statement_without_both() {
        assertThat(names("Norway waited. Sweden was accused.")).isEmpty();
    }

    @Test
    void two_articles_share_it_however_they_put_it() {
        Written written = new Written()
                .article("Oslo accused Sweden.")
                .article("Stockholm was accused by the Norwegian government.");
        List<FactArticle> articles = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            articles.add(new FactArticle(
                    written.counts.get(i), written.articles.get(i).text()));
        }
        assertThat(FactMatrix.of(articles, List.of()).rows()).anySatisfy(row -> {
            assertThat(row.fact().name()).isEqualTo("Norway – accuse – Sweden");
            assertThat(row.places()).containsOnlyKeys(0, 1);
        });
    }
}

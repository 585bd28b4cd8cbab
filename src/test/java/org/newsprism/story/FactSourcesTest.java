package org.newsprism.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsprism.corpus.ArticleId;
import org.newsprism.corpus.Span;
import org.newsprism.profile.ActorRows;
import org.newsprism.profile.ArticleCounts;
import org.newsprism.profile.Prominence;

/** From a sentence to the facts in it. */
class FactSourcesTest {

    @Test
    void oneAmountHasOneNameHoweverItIsWritten() {
        assertThat(names(new Amounts(), "They paid $2.5-billion.")).containsExactly("2.5 billion dollars");
        assertThat(names(new Amounts(), "They paid US$2.5bn then.")).containsExactly("2.5 billion dollars");
        assertThat(names(new Amounts(), "They paid 2.5 billion dollars.")).containsExactly("2.5 billion dollars");
        assertThat(names(new Amounts(), "They paid 2.5 billion U.S. dollars.")).containsExactly("2.5 billion dollars");
    }

    @Test
    void aNumberIsAnAmountOfWhatItCounts() {
        assertThat(names(new Amounts(), "It wants 100 F-35s and 1,200 tents."))
                .containsExactly("100 F-35", "1200 tents");
        assertThat(names(new Amounts(), "Prices rose 7 percent, wages 3%.")).containsExactly("7 percent", "3 percent");
        assertThat(names(new Amounts(), "In 2017 it had 12 in stock on 10 May, at 2 mills."))
                .isEmpty();
    }

    @Test
    void equipmentIsLettersHyphenFigures() {
        assertThat(names(new Designations(), "The S-400s, a MiG-29 and the F-16C fly; Top-10 and COVID-19 do not."))
                .containsExactly("S-400", "MiG-29", "F-16C");
    }

    @Test
    void aResolutionAndAPartOfALawHaveANumber() {
        assertThat(names(new Laws(), "Under Resolution 2231 (2015) and resolution No. 1929, ships were searched."))
                .containsExactly("Resolution 2231", "Resolution 1929");
        assertThat(names(
                        new Laws(),
                        "Article 5 was invoked, Section 231(b) and Chapter VII were not; article 5 is long."))
                .containsExactly("Article 5", "Section 231", "Chapter VII");
        assertThat(names(new Laws(), "A resolution of 12 members; the article 5 writers wrote."))
                .isEmpty();
    }

    @Test
    void aLawIsNamedByCapitalsBeforeOrBehindItsKind() {
        assertThat(names(new Laws(), "Under the River Bridges and Ferries Act no toll is paid."))
                .containsExactly("River Bridges and Ferries Act");
        assertThat(names(new Laws(), "Norland left the Treaty on the Protection of Northern Rivers in May."))
                .containsExactly("Treaty on the Protection of Northern Rivers");
        assertThat(names(new Laws(), "The Lindvik Accords and the Lindvik Plan of Action ended the dispute."))
                .containsExactly("Lindvik Accords", "Lindvik Plan of Action");
        assertThat(names(new Laws(), "The Act passed. An agreement was signed, and the Treaty Party voted. Act now."))
                .isEmpty();
    }

    @Test
    void lettersStandForALawThatTheTableOrTheArticleNames() {
        assertThat(names(
                        new Laws(),
                        "It falls under CAATSA, the Countering America’s Adversaries Through Sanctions Act."))
                .containsOnly("Countering America's Adversaries Through Sanctions Act")
                .hasSize(2);
        assertThat(names(new Laws(), "The River Bridges Act (RBA) is old. RBA fines are high."))
                .containsExactly("River Bridges Act");
        List<String> found = new ArrayList<>();
        FactArticle two = new FactArticle(
                article("The River Bridges Act (RBA) is old. RBA fines are high.")
                        .counts(),
                "The River Bridges Act (RBA) is old. RBA fines are high.");
        FactArticle parted = new FactArticle(
                new ArticleCounts(
                        two.counts().id(),
                        List.of(new Span(0, 35), new Span(36, 55)),
                        List.of(),
                        List.of(),
                        Map.of(),
                        List.of(),
                        two.counts().prominence(),
                        List.of(),
                        ActorRows.NONE),
                two.text());
        new Laws().find(parted, (fact, place) -> found.add(place.sentence() + " " + fact.name()));
        assertThat(found).containsExactly("0 River Bridges Act", "1 River Bridges Act");
    }

    @Test
    void aDayIsOneDayInEitherOrder() {
        assertThat(names(new NamedDates(), "On April 27, 2018, on 27 April 2018, in April 2018, in 2018."))
                .containsExactly("27 April 2018", "27 April 2018", "April 2018", "2018");
        assertThat(names(new NamedDates(), "They may march 5 miles and pay $2018 for 2018 tents."))
                .containsExactly("2018");
    }

    @Test
    void aPlaceIsWhereItStandsInTheText() {
        List<FactPlace> places = new ArrayList<>();
        new Designations().find(article("No news. The S-400 came."), (fact, place) -> places.add(place));
        assertThat(places).containsExactly(new FactPlace(0, new Span(13, 18)));
    }

    private static List<String> names(FactSource source, String text) {
        List<String> names = new ArrayList<>();
        source.find(article(text), (fact, place) -> names.add(fact.name()));
        return names;
    }

    private static FactArticle article(String text) {
        return new FactArticle(
                new ArticleCounts(
                        new ArticleId("a"),
                        List.of(new Span(0, text.length())),
                        List.of(),
                        List.of(),
                        Map.of(),
                        List.of(),
                        new Prominence(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        List.of(),
                        ActorRows.NONE),
                text);
    }
}

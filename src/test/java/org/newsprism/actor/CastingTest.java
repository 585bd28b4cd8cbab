package org.newsprism.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsprism.actor.Stories.actor;
import static org.newsprism.actor.Stories.cast;
import static org.newsprism.actor.Stories.mentions;
import static org.newsprism.actor.Stories.speaker;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.newsprism.actor.Actor.Naming;
import org.newsprism.actor.Actor.Role;
import org.newsprism.corpus.Span;

class CastingTest {
    @Test
    void aCountryAndATitleBeforeANameGiveItsSideAndTheSurnameFollows() {
        String text = "Turkish Foreign Minister Orhan Demirkan arrived.\nDemirkan said the talks were useful.";
        assertThat(mentions(text))
                .containsExactly(
                        "Turkish Foreign Minister Orhan Demirkan = Orhan Demirkan (Turkey)",
                        "Demirkan = Orhan Demirkan (Turkey)");
        Actor actor = cast(text).mentions().get(1).actor();
        assertThat(actor.role()).isEqualTo(Role.OFFICIAL);
        assertThat(actor.naming()).isEqualTo(Naming.NAMED);
        assertThat(actor.evidence()).contains("Turkish Foreign Minister Orhan Demirkan");
    }

    @Test
    void aRelativePronounSpeaksForTheNounThatItsClauseDescribes() {
        assertThat(speaker("Orhan Demirkan met Petar Velkov, a Bulgarian diplomat, who said it was late.", "who")
                        .map(Actor::name))
                .contains("Petar Velkov");
        assertThat(speaker("The town chose a clerk who said it was late.", "who")
                        .map(Actor::name))
                .contains("a clerk");
        assertThat(speaker("Who said it was late?", "Who")).isEmpty();
    }

    @Test
    void anAppositionGivesTheSide() {
        assertThat(mentions("Bulgaria's defense minister, Petar Velkov, welcomed the offer."))
                .containsExactly("Bulgaria's defense minister, Petar Velkov = Petar Velkov (Bulgaria)");
    }

    @Test
    void aCounterpartHoldsTheSameOfficeForTheOtherSide() {
        String text = "Turkish Foreign Minister Orhan Demirkan met his US counterpart Laura Whitfield in Vienna.\n"
                + "The US secretary of state arrived.";
        assertThat(actor(cast(text), text, "The US secretary of state").map(Actor::name))
                .contains("Laura Whitfield");
    }

    @Test
    void aSurnameMisspeltIsStillThePerson() {
        String text = "Petar Velkovski, a Bulgarian diplomat, arrived.\nMr. Velkovksi smiled.";
        assertThat(mentions(text)).contains("Mr. Velkovksi = Petar Velkovski (Bulgaria)");
    }

    @Test
    void accentsMakeNoSecondPerson() {
        String text = "Turkish minister Ömer Yıldıray arrived.\nMinister Yildiray spoke.";
        assertThat(mentions(text)).contains("Minister Yildiray = Ömer Yıldıray (Turkey)");
    }

    @Test
    void aSurnameOfTwoPeopleIsNobodys() {
        String text = "John Harwick met Mary Harwick.\nOn Friday, Harwick declined to comment.";
        assertThat(mentions(text)).noneMatch(mention -> mention.startsWith("Harwick ="));
    }

    @Test
    void aPersonNamedLikeACountryIsAPerson() {
        assertThat(mentions("Michael Jordan did not comment."))
                .containsExactly("Michael Jordan = Michael Jordan (unknown)");
    }

    @Test
    void anUnnamedOfficialIsAnonymousWithASide() {
        Actor actor = speaker("A senior US official said talks would go on.", "A senior US official")
                .orElseThrow();
        assertThat(actor.side()).isEqualTo("United States");
        assertThat(actor.role()).isEqualTo(Role.OFFICIAL);
        assertThat(actor.naming()).isEqualTo(Naming.ANONYMOUS);
    }

    @Test
    void anEnvoyKnownOnlyByPostIsPartlyNamed() {
        Actor actor = speaker("The US NATO envoy said talks would go on.", "The US NATO envoy")
                .orElseThrow();
        assertThat(actor.naming()).isEqualTo(Naming.PARTLY);
        assertThat(actor.side()).isEqualTo("United States");
    }

    @Test
    void theSameEnvoyIsNamedWhereTheDocumentNamesHer() {
        String text = "Washington's envoy to NATO, Karen Holloway, arrived.\nThe US NATO envoy said talks would go on.";
        assertThat(speaker(text, "The US NATO envoy").map(Actor::name)).contains("Karen Holloway");
    }

    @Test
    void aTitleAloneIsBoundByDateOnlyWhenTheDateIsKnown() {
        String text = "The Turkish foreign minister said talks would go on.";
        Actor dated = cast(text, LocalDate.of(2019, 4, 4)).mentions().get(0).actor();
        assertThat(dated.name()).isEqualTo("Mevlut Cavusoglu");
        assertThat(dated.evidence()).contains("2015–2023");
        Actor undated = cast(text).mentions().get(0).actor();
        assertThat(undated.name()).isEqualTo("Turkish foreign minister");
        Actor between = cast(text, LocalDate.of(2015, 10, 1)).mentions().get(0).actor();
        assertThat(between.name()).isEqualTo("Turkish foreign minister");
    }

    @Test
    void aCapitalIsAGovernmentWhenItActsAndNobodyWhenItIsAPlace() {
        String text = "Ankara rejected the plan. The delegation arrived in Ankara on Monday.";
        assertThat(mentions(text)).containsExactly("Ankara = Turkey (Turkey)");
    }

    @Test
    void alliancesAreSidesAndTheNounPointsBack() {
        String text = "NATO called a meeting.\nThe alliance rejected the claim.";
        assertThat(mentions(text)).containsExactly("NATO = NATO (NATO)", "The alliance = NATO (NATO)");
    }

    @Test
    void compoundsWithAHyphenShowNoSide() {
        assertThat(mentions("US-led efforts and anti-Russia moves failed.")).isEmpty();
    }

    @Test
    void sheIsTheWomanAndHeTheMan() {
        String text =
                "Turkish Foreign Minister Mehmet Demirkan met Laura Whitfield in Vienna.\nShe left early. He stayed.";
        Cast cast = cast(text);
        assertThat(actor(cast, text, "She").map(Actor::name)).contains("Laura Whitfield");
        assertThat(actor(cast, text, "He").map(Actor::name)).contains("Mehmet Demirkan");
    }

    @Test
    void aPronounForWhichTwoStandEqualIsNobodys() {
        String text = "The report named John Harwick and Peter Collings.\nIn the end he won.";
        assertThat(actor(cast(text), text, "he")).isEmpty();
    }

    @Test
    void aConflictingTitleDoesNotMoveAPersonToTheOtherSide() {
        String text = "US Secretary of State Laura Whitfield met Turkish Foreign Minister Orhan Demirkan.\n"
                + "During the meeting with her Turkish counterpart Whitfield also raised concerns.";
        assertThat(actor(cast(text), text, "Whitfield").map(Actor::side)).contains("United States");
    }

    @Test
    void countriesSpeakAsInstitutions() {
        Actor actor = speaker("Washington maintains the plan is unsafe.", "Washington")
                .orElseThrow();
        assertThat(actor.name()).isEqualTo("United States");
        assertThat(actor.role()).isEqualTo(Role.INSTITUTION);
        assertThat(actor.evidence()).contains("Washington");
    }

    @Test
    void aSpokesmanForACompanyIsBusiness() {
        String text = "Erik Nordvall, a spokesman for Nordic Steel Corp, declined to comment.";
        assertThat(actor(cast(text), text, "Erik Nordvall").map(Actor::role)).contains(Role.BUSINESS);
    }

    @Test
    void aPlaceInTheTextIsAskedBySpan() {
        String text = "Turkey rejected the plan of NATO.";
        Cast cast = cast(text);
        assertThat(cast.at(new Span(0, 6)).map(Actor::name)).contains("Turkey");
        assertThat(cast.at(new Span(7, 15))).isEmpty();
        assertThat(cast.at(new Span(0, text.length())).map(Actor::name)).contains("Turkey");
    }
}

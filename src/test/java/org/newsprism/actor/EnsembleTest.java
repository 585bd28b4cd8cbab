package org.newsprism.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.newsprism.actor.Actor.Naming;
import org.newsprism.actor.Actor.Role;
import org.newsprism.actor.Appearance.Sort;
import org.newsprism.corpus.ArticleId;

class EnsembleTest {
    private final List<Appearance> all = new ArrayList<>();

    private EnsembleTest person(String article, String name, String side, int mentions) {
        return add(article, new Actor(name, side, role(side), Naming.NAMED, "a"), Sort.PERSON, "", false, mentions);
    }

    private EnsembleTest add(String article, Actor actor, Sort sort, String gender, boolean users, int mentions) {
        all.add(new Appearance(new ArticleId(article), actor, sort, gender, users, mentions));
        return this;
    }

    private static Role role(String side) {
        return side.equals(Actor.UNKNOWN_SIDE) ? Role.UNKNOWN : Role.OFFICIAL;
    }

    /** Each fold as {@code article: there > now (side), rule}. */
    private List<String> folds() {
        return Ensemble.of(all).folds().stream()
                .map(fold -> fold.article() + ": " + fold.before().name() + " > "
                        + fold.after().name() + " (" + fold.after().side() + "), " + fold.rule())
                .toList();
    }

    @Test
    void accentsAndCaseMakeNoSecondPerson() {
        person("a", "Ömer Yıldıray", "Turkey", 2).person("b", "Omer Yildiray", "Turkey", 3);
        assertThat(folds()).containsExactly("a: Ömer Yıldıray > Omer Yildiray (Turkey), same-name");
    }

    @Test
    void twoLettersSwappedOrOneDroppedInTheSurnameAreASlip() {
        person("a", "Petar Velkovski", "Bulgaria", 4).person("b", "Petar Velkovksi", "Bulgaria", 1);
        person("a", "Laura Whitfield", "unknown", 4).person("b", "Laura Whitfeld", "unknown", 1);
        assertThat(folds())
                .containsExactly(
                        "b: Laura Whitfeld > Laura Whitfield (unknown), slip",
                        "b: Petar Velkovksi > Petar Velkovski (Bulgaria), slip");
    }

    @Test
    void aLetterDoubledInTheGivenNameIsASlip() {
        person("a", "Fredrik Solbakken", "Norway", 4).person("b", "Freddrik Solbakken", "Norway", 1);
        assertThat(folds()).containsExactly("b: Freddrik Solbakken > Fredrik Solbakken (Norway), slip");
    }

    @Test
    void twoGivenNamesAreTwoPeople() {
        person("a", "Maria Lindqvist", "Sweden", 4).person("b", "Marta Lindqvist", "Sweden", 1);
        person("a", "Ivan Petrovic", "Serbia", 4).person("b", "Igor Petrovic", "Serbia", 1);
        assertThat(folds()).isEmpty();
    }

    @Test
    void twoSidesAreTwoPeople() {
        person("a", "Petar Velkovski", "Bulgaria", 4).person("b", "Petar Velkovski", "Poland", 1);
        person("c", "Petar Velkovski", "unknown", 1);
        assertThat(folds()).isEmpty();
    }

    @Test
    void whomOneArticleNamesApartStaysApart() {
        person("a", "Petar Velkovski", "Bulgaria", 4).person("a", "Petar Velkovksi", "Bulgaria", 1);
        assertThat(folds()).isEmpty();
    }

    @Test
    void anInitialFitsTheOneNameItBegins() {
        person("a", "Henrik Solberg", "Norway", 4).person("b", "H. Solberg", "Norway", 1);
        assertThat(folds()).containsExactly("b: H. Solberg > Henrik Solberg (Norway), fuller-name");
    }

    @Test
    void anInitialThatFitsTwoIsNobodys() {
        person("a", "Henrik Solberg", "Norway", 4).person("a", "Hanne Solberg", "Norway", 4);
        person("b", "H. Solberg", "Norway", 1);
        assertThat(folds()).isEmpty();
    }

    @Test
    void aLoneSurnameIsTheOnePersonsWhereItsSideSpeaksForIt() {
        person("a", "Henrik Solberg", "Norway", 4).person("b", "Solberg", "Norway", 2);
        person("c", "Solberg", "Sweden", 2).person("d", "Solberg", "unknown", 2);
        assertThat(folds()).containsExactly("b: Solberg > Henrik Solberg (Norway), surname");
    }

    @Test
    void aLoneSurnameOfTwoPeopleIsNobodys() {
        person("a", "Henrik Solberg", "Norway", 4).person("c", "Jonas Solberg", "Norway", 4);
        person("b", "Solberg", "Norway", 2);
        assertThat(folds()).isEmpty();
    }

    @Test
    void aManAndAWomanAreTwo() {
        Actor he = new Actor("Kim Solberg", "Norway", Role.OFFICIAL, Naming.NAMED, "a");
        Actor she = new Actor("Solberg", "Norway", Role.OFFICIAL, Naming.NAMED, "a");
        add("a", he, Sort.PERSON, "m", false, 3).add("b", she, Sort.PERSON, "f", false, 3);
        assertThat(folds()).isEmpty();
    }

    @Test
    void aSideThatOneArticleShowsHoldsInAll() {
        person("a", "Laura Whitfield", "Canada", 1).person("b", "Laura Whitfield", "unknown", 5);
        assertThat(folds()).containsExactly("b: Laura Whitfield > Laura Whitfield (Canada), side-elsewhere");
        Fold fold = Ensemble.of(all).folds().get(0);
        assertThat(fold.after().role()).isEqualTo(Role.OFFICIAL);
        assertThat(fold.after().evidence()).contains("a: a");
    }

    @Test
    void descriptionsAreOneByTheirWords() {
        Actor points = new Actor("U.S. officials", "United States", Role.OFFICIAL, Naming.ANONYMOUS, "a");
        Actor plain = new Actor("US officials", "United States", Role.OFFICIAL, Naming.ANONYMOUS, "a");
        Actor senior = new Actor("senior US officials", "United States", Role.OFFICIAL, Naming.ANONYMOUS, "a");
        add("a", points, Sort.DESCRIPTION, "", false, 1).add("b", plain, Sort.DESCRIPTION, "", false, 2);
        add("c", senior, Sort.DESCRIPTION, "", false, 2);
        assertThat(folds()).containsExactly("a: U.S. officials > US officials (United States), same-words");
    }

    @Test
    void theUsersNameIsTheName() {
        Actor users =
                new Actor("P. Velkovski (minister)", "Bulgaria", Role.OFFICIAL, Naming.NAMED, "actors.csv, line 2");
        Actor other = new Actor("P. Velkovski (Minister)", "unknown", Role.UNKNOWN, Naming.NAMED, "a");
        add("a", users, Sort.PERSON, "", true, 1).add("b", other, Sort.PERSON, "", false, 9);
        assertThat(folds())
                .containsExactly("b: P. Velkovski (Minister) > P. Velkovski (minister) (Bulgaria), same-name");
    }

    @Test
    void theOrderOfTheArticlesChangesNothing() {
        person("a", "Petar Velkovski", "Bulgaria", 4).person("b", "Petar Velkovksi", "unknown", 4);
        person("c", "P. Velkovski", "Bulgaria", 1).person("d", "Velkovski", "Bulgaria", 1);
        person("e", "Petar Velkovskii", "unknown", 1).person("f", "Petar Velkowski", "Bulgaria", 4);
        List<String> before = folds();
        assertThat(before).hasSize(5);
        Random random = new Random(7);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(all, random);
            assertThat(folds()).isEqualTo(before);
        }
    }
}

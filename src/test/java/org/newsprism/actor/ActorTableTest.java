package org.newsprism.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsprism.actor.Actor.Role;
import org.newsprism.corpus.CsvTable;
import org.newsprism.corpus.Problem;
import org.newsprism.voice.Quotes;

class ActorTableTest {
    private final List<Problem> problems = new ArrayList<>();

    private ActorTable table(String csv) {
        return ActorTable.of(CsvTable.parse("actors.csv", csv), problems::add);
    }

    private static List<String> mentions(ActorTable table, String text) {
        return Casting.load(table)
                .cast(Stories.document(text, Optional.empty()), new Quotes(List.of()))
                .mentions()
                .stream()
                .map(m -> m.span().of(text) + " = " + m.actor().name() + " ("
                        + m.actor().side() + ")")
                .toList();
    }

    @Test
    void theUsersSideOverridesTheRulesInEveryMention() {
        ActorTable table =
                table("canonical,aliases,side,role,note\nOrhan Demirkan,Demirkan,Cyprus,expert,born there\n");
        String text = "Turkish minister Orhan Demirkan arrived.\nHe said Demirkan's plan was ready.";
        assertThat(problems).isEmpty();
        assertThat(mentions(table, text)).isNotEmpty().allMatch(m -> m.endsWith("Orhan Demirkan (Cyprus)"));
    }

    @Test
    void anAliasNoRuleKnowsIsFound() {
        ActorTable table = table("canonical,aliases,side\nthe Harbour Committee,harbour folk,Malta\n");
        assertThat(mentions(table, "Then the harbour folk objected."))
                .containsExactly("harbour folk = the Harbour Committee (Malta)");
    }

    @Test
    void anEmptyCellLeavesTheRulesTheirWord() {
        ActorTable table = table("canonical,aliases,side,role\nO. Demirkan,Orhan Demirkan,,\n");
        assertThat(mentions(table, "Turkish minister Orhan Demirkan arrived."))
                .containsExactly("Turkish minister Orhan Demirkan = O. Demirkan (Turkey)");
    }

    @Test
    void everyMistakeIsToldWithItsLineAndColumn() {
        table(
                "canonical,aliases,side,role,colour\nA Person,Ann|Anna,X,wizard,\nB Person,Bea,Y,official,\n,Cee,Z,,\nD Person,Bea,Y,,\n");
        assertThat(problems.stream().map(Problem::toString))
                .containsExactly(
                        "actors.csv:1:5: column \"colour\" is not used; expected canonical, aliases, side, role, note, named",
                        "actors.csv:2:4: \"wizard\" is no role; expected one of official, military, institution, expert,"
                                + " media, business, civil, unknown",
                        "actors.csv:4:1: the cell is empty; expected the actor's name",
                        "actors.csv:5:2: \"Bea\" already means \"B Person\" (actors.csv, line 3); a name can mean one"
                                + " actor only");
    }

    @Test
    void aTableWithoutNamesIsAnError() {
        table("name,side\nX,Y\n");
        assertThat(problems.get(0).message()).contains("has no column \"canonical\"");
    }

    @Test
    void rolesAreReadInAnyCase() {
        ActorTable table = table("canonical,role\nHarwick,Business\n");
        assertThat(table.row("HARWICK").orElseThrow().role()).contains(Role.BUSINESS);
    }
}

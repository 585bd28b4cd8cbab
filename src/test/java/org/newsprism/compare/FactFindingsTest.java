package org.newsprism.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsprism.story.FactRow;
import org.newsprism.story.GivenFact;
import org.newsprism.story.GivenFacts;

/** Who mentions what, worked out by hand. */
class FactFindingsTest {

    private final Path study;

    FactFindingsTest(@TempDir Path study) {
        this.study = study;
    }

    @Test
    void theChanceOfAbsenceIsThatOfTheOtherTextsRate() throws IOException {
        // 2 mentions in the 200 words of the others; 0.99^100.
        FactFindings facts = facts(
                "Bridge,bridge,,\n",
                made().article("Tern", "flood", "", "bridge " + "word ".repeat(99), 0)
                        .article("Crow", "flood", "", "bridge " + "word ".repeat(99), 0)
                        .article("Gull", "flood", "", "word ".repeat(100), 0));

        FactCell cell = cell(facts, "Bridge", "Gull");
        assertThat(cell.status()).isEqualTo(FactStatus.NOT_MENTIONED);
        assertThat(cell.chance()).isCloseTo(0.3660, within(0.0001));
        assertThat(cell.others()).isEqualTo(1);
        assertThat(cell.otherPossible()).isEqualTo(1);
        assertThat(cell.candidate()).isTrue();
        assertThat(cell(facts, "Bridge", "Tern").places()).hasSize(1);
        assertThat(FactFindings.absence(2, 200, 100)).isCloseTo(0.3660, within(0.0001));
        assertThat(FactFindings.absence(0, 0, 100)).isNaN();
    }

    @Test
    void belowHalfOfTheOthersNothingIsExpected() throws IOException {
        FactFindings facts = facts(
                "Bridge,bridge,,\n",
                made().article("Tern", "flood", "", "bridge word", 0)
                        .article("Tern", "flood", "", "word word", 0)
                        .article("Tern", "flood", "", "word word", 0)
                        .article("Crow", "flood", "", "word word", 0));

        assertThat(cell(facts, "Bridge", "Crow").others()).isEqualTo(1);
        assertThat(cell(facts, "Bridge", "Crow").otherPossible()).isEqualTo(3);
        assertThat(cell(facts, "Bridge", "Crow").candidate()).isFalse();
        // Nobody of another group mentions it, so its own group's articles are not measured by each other.
        assertThat(cell(facts, "Bridge", "Tern 2").candidate()).isFalse();
    }

    @Test
    void anOlderTextCannotMentionItAndIsNotCounted() throws IOException {
        FactFindings facts = facts(
                "Sanctions,sanctions,2020-12-14,\n",
                made().article("Tern", "", "2018-04-28", "word word", 0)
                        .article("Crow", "", "2020-12-14", "sanctions word", 0)
                        .article("Gull", "", "2020-12-13", "sanctions word", 0)
                        .article("Wren", "", "", "word word", 0));

        assertThat(cell(facts, "Sanctions", "Tern").status()).isEqualTo(FactStatus.NOT_YET);
        assertThat(cell(facts, "Sanctions", "Tern").chance()).isNaN();
        assertThat(cell(facts, "Sanctions", "Crow").status()).isEqualTo(FactStatus.PRESENT);
        assertThat(cell(facts, "Sanctions", "Gull").status()).isEqualTo(FactStatus.PRESENT);
        assertThat(cell(facts, "Sanctions", "Gull").note()).isEqualTo("mentioned before 2020-12-14");
        assertThat(cell(facts, "Sanctions", "Wren").status()).isEqualTo(FactStatus.NOT_MENTIONED);
        assertThat(cell(facts, "Sanctions", "Wren").note()).isEqualTo("date not known");
        FactRow row = facts.rows().get(0);
        assertThat(facts.possible(row, "East")).isEqualTo(1);
        assertThat(facts.present(row, "East")).isEqualTo(1);
    }

    @Test
    void aFactOfAnotherEventIsNotMissed() throws IOException {
        FactFindings facts = facts(
                "Bridge,bridge,,flood\n",
                made().article("Tern", "vote", "", "word word", 0)
                        .article("Crow", "flood", "", "bridge word", 0)
                        .article("Gull", "", "", "word word", 0));

        assertThat(cell(facts, "Bridge", "Tern").status()).isEqualTo(FactStatus.OTHER_EVENT);
        assertThat(cell(facts, "Bridge", "Gull").status()).isEqualTo(FactStatus.NOT_MENTIONED);
        assertThat(cell(facts, "Bridge", "Gull").note()).isEqualTo("event not known");
        assertThat(cell(facts, "Bridge", "Gull").chance()).isNaN();
    }

    @Test
    void eachGroupHasWhatOnlyItMentionsAndWhatAllOthersDo() throws IOException {
        FactFindings facts = facts(
                "Bridge,bridge,,\nMill,mill,,\nDam,dam,,\n",
                made().article("Tern", "flood", "", "bridge word", 0)
                        .article("Crow", "flood", "", "mill bridge", 0)
                        .article("Lark", "flood", "", "mill word", 0)
                        .article("Lark", "vote", "", "dam word", 0));

        assertThat(names(facts.only("East"))).isEmpty();
        assertThat(names(facts.allOthers("East"))).containsExactly("Mill");
        assertThat(names(facts.allOthers("West"))).containsExactly("Bridge");
        // On the vote nobody else has an article: that West alone mentions the dam says nothing.
        assertThat(names(facts.only("West"))).isEmpty();
        assertThat(names(facts.allOthers("North"))).isEmpty();
    }

    @Test
    void whatOneGroupAloneMentionsIsItsOwn() throws IOException {
        FactFindings facts = facts(
                "Bridge,bridge,,\n",
                made().article("Tern", "flood", "", "bridge word", 0)
                        .article("Crow", "flood", "", "word word", 0)
                        .article("Lark", "flood", "", "F-16 F-16 word", 0));
        assertThat(names(facts.only("East"))).containsExactly("Bridge");
        assertThat(names(facts.only("West"))).containsExactly("F-16");
        assertThat(facts.rows()).hasSize(1);
    }

    @Test
    void whatTwoArticlesShareIsAFactUnasked() throws IOException {
        FactFindings facts = facts(
                "Bridge,bridge,,\n",
                made().article("Tern", "flood", "", "F-16 word", 0)
                        .article("Crow", "flood", "", "F-16 MiG-29", 0)
                        .article("Lark", "vote", "", "word word", 0));
        assertThat(names(facts.rows())).containsExactly("Bridge", "F-16");
        assertThat(cell(facts, "F-16", "Lark").status()).isEqualTo(FactStatus.OTHER_EVENT);
        assertThat(cell(facts, "Bridge", "Lark").status()).isEqualTo(FactStatus.NOT_MENTIONED);
    }

    private static Made made() {
        return new Made()
                .outlet("Tern", "East")
                .outlet("Gull", "East")
                .outlet("Crow", "North")
                .outlet("Wren", "North")
                .outlet("Lark", "West");
    }

    private FactFindings facts(String rows, Made made) throws IOException {
        return FactFindings.of(made.groups(), given(rows));
    }

    private List<GivenFact> given(String rows) throws IOException {
        Files.writeString(study.resolve("facts.csv"), "name,words,valid_from,event\n" + rows);
        return GivenFacts.read(Optional.of(study), List.of("flood", "vote"), problem -> {
            throw new AssertionError(problem.toString());
        });
    }

    private static FactCell cell(FactFindings facts, String fact, String label) {
        FactRow row = facts.rows().stream()
                .filter(one -> one.fact().name().equals(fact))
                .findFirst()
                .orElseThrow();
        for (int i = 0; i < facts.articles().size(); i++) {
            if (facts.articles().get(i).label().equals(label)) {
                return facts.cell(row, i);
            }
        }
        throw new AssertionError("No article " + label);
    }

    private static List<String> names(List<FactRow> rows) {
        return rows.stream().map(row -> row.fact().name()).toList();
    }
}

package org.newsprism.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsprism.corpus.CsvTable;
import org.newsprism.corpus.Problem;
import org.newsprism.corpus.Span;

/** The table of facts that a user writes. */
class GivenFactsTest {

    @Test
    void aRowIsAFact() {
        List<Problem> problems = new ArrayList<>();
        List<GivenFact> facts =
                facts("name,words,valid_from,event\nBridge,bridge|river crossing,2020-12-14,flood\n", problems);
        assertThat(problems).isEmpty();
        assertThat(facts).hasSize(1);
        assertThat(facts.get(0).fact().validFrom()).hasToString("Optional[2020-12-14]");
        assertThat(facts.get(0).fact().event()).contains("flood");
    }

    @Test
    void everyMistakeIsSaidAtOnceWithLineAndColumn() {
        List<Problem> problems = new ArrayList<>();
        List<GivenFact> facts = facts("""
                name,words,valid_from,event,colour
                ,mill,,,
                Mill,,,,
                Dam,dam||weir,,,
                Lock,/lo(ck/,,,
                Ferry,ferry,14.12.2020,,
                Quay,quay,2020-02-30,flod,
                mill,mill,,,
                """, problems);
        assertThat(facts).isEmpty();
        assertThat(problems.stream().map(Problem::toString))
                .containsExactly(
                        "facts.csv:1:5: column \"colour\" is not used; expected name, words, valid_from, event",
                        "facts.csv:2:1: the fact has no name",
                        "facts.csv:3:2: no words to look for; expected variants parted by | or one /expression/",
                        "facts.csv:4:2: a variant without words: “dam||weir”",
                        "facts.csv:5:2: no regular expression: Unclosed group at its character 6",
                        "facts.csv:6:3: \"14.12.2020\" is not a day; expected year-month-day, such as 2020-12-14",
                        "facts.csv:7:3: \"2020-02-30\" is not a day; expected year-month-day, such as 2020-12-14",
                        "facts.csv:7:4: no article has the event \"flod\"; did you mean \"flood\"?",
                        "facts.csv:8:1: “mill” is listed twice, here and in line 3");
    }

    @Test
    void aMissingColumnIsOneMistake() {
        List<Problem> problems = new ArrayList<>();
        facts("name,valid_from\nMill,\n", problems);
        assertThat(problems.stream().map(Problem::toString))
                .containsExactly("facts.csv:1: no column words; expected name, words, valid_from, event");
    }

    @Test
    void wordsAreWholeWordsWithTheirPlural() {
        FactPattern mill = FactPattern.of("mill|paper work*");
        assertThat(mill.first("Two Mills stand")).contains(new Span(4, 9));
        assertThat(mill.first("the paper\n workers")).contains(new Span(4, 18));
        assertThat(mill.first("a million millers")).isEmpty();
        assertThat(FactPattern.of("US").first("they told us")).isEmpty();
        assertThat(FactPattern.of("US").first("the US said")).contains(new Span(4, 6));
    }

    @Test
    void anExpressionThatTriesEveryWayIsRefused() {
        assertThatThrownBy(() -> FactPattern.of("/(.*a){12}b/")).hasMessageContaining("too many steps");
        assertThatThrownBy(() -> FactPattern.of("/x*/")).hasMessageContaining("without words");
        assertThatThrownBy(() -> FactPattern.of("/" + "x".repeat(301) + "/")).hasMessageContaining("at most 300");
    }

    @Test
    void aSearchThatSlipsThroughEndsAllTheSame() {
        FactPattern pattern = FactPattern.of("/(?:.*\\p{InGREEK}){12}#/");
        assertThat(pattern.find("α".repeat(80), 0).gaveUp()).isTrue();
        assertThat(pattern.find("α".repeat(12) + "# here", 10).places()).containsExactly(new Span(10, 23));
        assertThat(FactPattern.of("/(?:b|bc|c)+#/").find("bc".repeat(900), 0).gaveUp())
                .isTrue();
    }

    private static List<GivenFact> facts(String table, List<Problem> problems) {
        return GivenFacts.of(CsvTable.parse("facts.csv", table), List.of("flood", "vote"), problems::add);
    }
}

package org.newsprism.corpus.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newsprism.corpus.CsvTable;
import org.newsprism.corpus.Problem;

class StudyRulesTest {
    @Test
    void aRuleIsAPhraseAndAZone() {
        StudyRules rules =
                read("outlet,match,text,zone\nLagoon Post,starts,Tide tables,footer\n,equals,-o-,sign-off\n");

        assertThat(rules.problems()).isEmpty();
        assertThat(rules.rules()).hasSize(2);
        assertThat(rules.outlets()).containsExactly("Lagoon Post");
    }

    @Test
    void everyMistakeIsNamedByLineAndColumn() {
        StudyRules rules = read("match,text,zone\nlooks like,Tide,footer\nstarts,,body\n");

        assertThat(rules.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "rules.csv:2:1: match: expected equals, starts, ends or contains",
                        "rules.csv:3:3: zone: expected one of dateline, caption, credit, link plug, sign off, footer",
                        "rules.csv:3:2: text: expected the words that the line holds");
    }

    private static StudyRules read(String csv) {
        return StudyRules.of(CsvTable.parse("rules.csv", csv));
    }
}

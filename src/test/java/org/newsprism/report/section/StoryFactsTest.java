package org.newsprism.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsprism.story.Fact;
import org.newsprism.story.FactRow;

/** Sentences about no fact, one and many. */
class StoryFactsTest {

    @Test
    void noneOneAndManyAreSaidRight() {
        assertThat(StoryFacts.summary(rows(0, 0))).startsWith("No fact is given in _study/facts.csv, and no actor");
        assertThat(StoryFacts.summary(rows(1, 0)))
                .startsWith("1 fact is given in _study/facts.csv; none was found besides. ");
        assertThat(StoryFacts.summary(rows(0, 1)))
                .startsWith("No fact is given in _study/facts.csv; 1 was found in two articles or more: ");
        assertThat(StoryFacts.summary(rows(2, 1200)))
                .startsWith("2 facts are given in _study/facts.csv; 1,200 were found in two articles or more: ");
    }

    @Test
    void aChanceIsNeverPrintedAsNoneOrCertain() {
        assertThat(FactTable.chance(0.0004)).isEqualTo("<.01");
        assertThat(FactTable.chance(0.366)).isEqualTo(".37");
        assertThat(FactTable.chance(0.999)).isEqualTo(">.99");
    }

    private static List<FactRow> rows(int given, int found) {
        List<FactRow> rows = new ArrayList<>();
        for (int i = 0; i < given + found; i++) {
            rows.add(new FactRow(
                    new Fact(
                            "fact " + i,
                            i < given ? Fact.Kind.GIVEN : Fact.Kind.ACTOR,
                            Optional.empty(),
                            Optional.empty()),
                    Map.of(),
                    0));
        }
        return rows;
    }
}

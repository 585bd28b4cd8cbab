package org.newsprism.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsprism.compare.Caution;
import org.newsprism.compare.Estimate;
import org.newsprism.profile.Tally;
import org.newsprism.report.Block;

/** A share in section 12 says what it rests on, however many articles there are. */
class ContrastTablesTest {

    private static Estimate estimate(double value, int count, int base, String unit) {
        return new Estimate(
                value,
                Tally.of(Collections.nCopies(count, "found"), Collections.nCopies(base, "among")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                unit,
                91,
                List.<Caution>of());
    }

    @Test
    void two_of_two_mentions_do_not_look_like_two_hundred() {
        assertThat(ContrastTables.resting(estimate(1, 2, 2, "share of mentions of the concept")))
                .isEqualTo("100.0% (2/2)");
    }

    @Test
    void a_rate_says_how_many_in_how_many_words() {
        assertThat(ContrastTables.resting(estimate(4.2, 144, 34_130, "per 1,000 words")))
                .isEqualTo("4.2 (144/34,130)");
    }

    @Test
    void where_there_is_nothing_to_divide_by_nothing_is_said() {
        assertThat(ContrastTables.resting(estimate(Double.NaN, 0, 0, "share of attributed quotations")))
                .isEqualTo("–");
    }

    @Test
    void a_column_of_dashes_is_left_out() {
        Block.Table table = new TableDraft("t", "Two differences")
                .words("What")
                .numbers("Interval", "p")
                .row("deal", "–", "–")
                .row("sale", "–", ".04")
                .withoutEmpty("Interval", "p")
                .table();
        assertThat(table.columns()).extracting(Block.Column::title).containsExactly("What", "p");
        assertThat(table.rows()).allSatisfy(row -> assertThat(row.cells()).hasSize(2));
    }
}

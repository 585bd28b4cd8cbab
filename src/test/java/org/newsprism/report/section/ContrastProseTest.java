package org.newsprism.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The sentences of section 12 for none, one, two and many. */
class ContrastProseTest {

    private static String told(long looked, long tested, long found, long fragile) {
        return String.join(" ", ContrastProse.summary(looked, tested, found, fragile, "the reason"));
    }

    @Test
    void none() {
        assertThat(told(0, 0, 0, 0))
                .isEqualTo("No group can be set beside the others: a comparison needs two articles on each side.");
    }

    @Test
    void untested() {
        assertThat(told(1, 0, 0, 0)).isEqualTo("1 difference was looked at; it was not tested: the reason.");
        assertThat(told(2, 0, 0, 0)).isEqualTo("2 differences were looked at; none was tested: the reason.");
    }

    @Test
    void one() {
        assertThat(told(1, 1, 0, 0))
                .startsWith("1 difference was looked at; it was tested. None has a p of .05 or less")
                .endsWith("chance alone would give hardly any of 1 test a p of .05 or less.");
        assertThat(told(1, 1, 1, 0))
                .contains("1 has a p of .05 or less")
                .contains("It withstands leaving out any one article, outlet or list entry that was tried.");
        assertThat(told(2, 1, 1, 1))
                .contains("1 was tested, the other not: its group has too few articles on shared events.")
                .contains("It is fragile: one article, outlet or list entry decides about it.");
    }

    @Test
    void many() {
        assertThat(told(140, 137, 2, 0))
                .contains("137 were tested, the others not: their groups have too few articles on shared events.")
                .contains("2 have a p of .05 or less")
                .contains("Each withstands leaving out")
                .contains("about 7 of 137 tests");
        assertThat(told(140, 140, 3, 1))
                .contains("all were tested.")
                .contains("Of these, 1 is fragile: one article, outlet or list entry decides about it.");
        assertThat(told(140, 140, 3, 2))
                .contains("Of these, 2 are fragile: one article, outlet or list entry decides about each.");
    }

    @Test
    void nothing_judges() {
        for (String sentence : List.of(told(0, 0, 0, 0), told(1, 1, 1, 1), told(9, 9, 3, 2))) {
            assertThat(sentence).doesNotContainPattern("(?i)\\b(biased|propaganda|lie|lied|hid|omitted)\\b");
        }
    }
}

package org.newsprism.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {

    @Test
    void spacesHyphensAccentsAndCaseAreNoDifference() {
        assertThat(Spelling.key("Lagoon-P\u00f6st")).isEqualTo(Spelling.key("lagoon post"));
        assertThat(Spelling.key("I\u015f\u0131k")).isEqualTo(Spelling.key("ISIK"));
    }

    @Test
    void aSlipOfTheFingerIsRecognised() {
        assertThat(Spelling.nearest("Lagon Post", List.of("Hill Times", "Lagoon Post")))
                .contains("Lagoon Post");
    }

    @Test
    void anotherNameIsNotASlip() {
        assertThat(Spelling.nearest("Harbour News", List.of("Hill Times", "Lagoon Post")))
                .isEmpty();
    }
}

package org.newsprism.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.Zone;

/** A text that an outlet has twice is one article to a comparison. */
class CopiesOfTextTest {

    private static Counted twice(String second) {
        List<Zone> body = List.of(new Zone(Zone.Kind.BODY, new Span(0, 20)));
        return new Counted(1)
                .article("East 1", "flood", 10, 1)
                .zones(body)
                .article(second, "flood", 10, 1)
                .zones(body);
    }

    @Test
    void the_second_is_in_no_group_and_says_why() {
        Groups groups = twice("East 1").groups();
        assertThat(groups.all().get(0).n()).isEqualTo(1);
        assertThat(groups.ungrouped()).singleElement().satisfies(left -> {
            assertThat(left.article().id().value()).isEqualTo("a0001");
            assertThat(left.article().group()).isEqualTo(Optional.of("East"));
            assertThat(left.reason()).isEqualTo("Its text is that of a0000.txt, from the same outlet.");
        });
    }

    @Test
    void the_same_text_of_another_outlet_is_that_outlets() {
        assertThat(twice("East 2").groups().ungrouped()).isEmpty();
    }
}

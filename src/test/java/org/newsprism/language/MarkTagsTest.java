package org.newsprism.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsprism.corpus.Span;

class MarkTagsTest {

    @Test
    void straightMarksFollowTheSpacesAroundThem() {
        assertThat(marks("\"We wait,\" Roe said. \"We do.\"")).containsExactly("``", "''", "``", "''");
    }

    @Test
    void straightMarksBetweenSpacesTakeTurns() {
        assertThat(marks("Roe \" waits \" here (\"now\").")).containsExactly("``", "''", "``", "''");
    }

    @Test
    void curlyMarksFollowTheirShape() {
        assertThat(marks("We wait, \u201d Roe said, \u201c a day")).containsExactly("''", "``");
        assertThat(marks("\u201eWir warten\u201c, \u00bbja\u00ab, \u00aboui\u00bb"))
                .containsExactly("``", "''", "``", "''", "``", "''");
    }

    @Test
    void everyOtherWordHasNone() {
        assertThat(tags("It's 'here'.")).containsOnly("");
    }

    private static List<String> marks(String text) {
        return tags(text).stream().filter(tag -> !tag.isEmpty()).toList();
    }

    private static List<String> tags(String text) {
        return MarkTags.of(text, Tokenizer.tokens(text, new Span(0, text.length())));
    }
}

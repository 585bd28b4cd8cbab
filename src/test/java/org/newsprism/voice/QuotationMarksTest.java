package org.newsprism.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsprism.corpus.Span;

class QuotationMarksTest {

    @Test
    void curlyMarks() {
        assertThat(marked("She called it “a good day” and left.")).containsExactly("“a good day”");
    }

    @Test
    void straightMarks() {
        assertThat(marked("\"We stay,\" she said. \"We wait.\"")).containsExactly("\"We stay,\"", "\"We wait.\"");
    }

    @Test
    void singleMarksAreToldFromApostrophes() {
        assertThat(marked("Mayor's bridge is a ‘lost cause’, voters’ group says in the '90s mood"))
                .containsExactly("‘lost cause’");
        assertThat(marked("Mayor's plan isn't a 'lost cause,' they say")).containsExactly("'lost cause,'");
    }

    @Test
    void onlyTheOuterMarksOfNestedOnesCount() {
        assertThat(marked("“The ‘wait and see’ plan won't work,” he said."))
                .containsExactly("“The ‘wait and see’ plan won't work,”");
    }

    @Test
    void guillemetsAndLowMarks() {
        assertThat(marked("He said «never» and „no“ again.")).containsExactly("«never»", "„no“");
    }

    @Test
    void aParagraphThatReopensContinuesTheQuotation() {
        List<Stretch> found = scan("“The bridge is old.\n“It will fall,” she said.");
        assertThat(found).extracting(Stretch::continues).containsExactly(false, true);
    }

    @Test
    void anUnbalancedMarkIsForgottenAtTheEndOfItsParagraph() {
        assertThat(marked("The road is 5\" wide and \"lost.\nShe said “yes” to it."))
                .containsExactly("“yes”");
    }

    @Test
    void theValueOfAnAttributeIsNoQuotation() {
        assertThat(marked("See <a href=\"page\">here</a>.")).isEmpty();
        assertThat(marked("See <a title=\"\" name=\"Echo\">here</a>.")).isEmpty();
    }

    @Test
    void manyLoneMarksAreReadInLinearTime() {
        assertThat(marked("'a ".repeat(200_000))).isEmpty();
        assertThat(marked("“a ".repeat(200_000))).hasSizeLessThan(2);
    }

    private static List<String> marked(String text) {
        return scan(text).stream().map(stretch -> stretch.span().of(text)).toList();
    }

    private static List<Stretch> scan(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int from = 0;
        for (String line : text.split("\n", -1)) {
            paragraphs.add(new Span(from, from + line.length()));
            from += line.length() + 1;
        }
        return QuotationMarks.scan(text, paragraphs);
    }
}

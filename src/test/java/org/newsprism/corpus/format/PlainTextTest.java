package org.newsprism.corpus.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsprism.corpus.Problem;
import org.newsprism.corpus.Zone;

class PlainTextTest {

    @Test
    void theTextIsNeverRewritten() {
        String text = "One\u00a0line\r\nand\ranother\n";
        RawArticle article = read(text);

        assertThat(article.text()).isEqualTo(text);
        assertThat(article.lineStarts()).containsExactly(0, 10, 14);
        assertThat(article.lineNumbers()).containsExactly(1, 2, 3);
    }

    @Test
    void aFrontBlockSaysWhoseAndWhen() {
        RawArticle article = read(
                "Outlet: Lagoon Post\ndate: 3 May 2020\nevent: Harbour\nurl: https://lagoon.example/1\n\nThe story.");

        assertThat(article.claims().outlet().value()).contains("Lagoon Post");
        assertThat(article.claims().date().value()).contains(LocalDate.of(2020, 5, 3));
        assertThat(article.claims().event()).contains("Harbour");
        assertThat(article.claims().url().value()).contains("https://lagoon.example/1");
        assertThat(article.marks()).extracting(RawArticle.Mark::kind).containsExactly(Zone.Kind.FRONT_BLOCK);
        assertThat(article.problems()).isEmpty();
    }

    @Test
    void itsTitleIsTheHeadline() {
        RawArticle article = read("title: Harbour closes\ndate: 2020-05-03\n\nThe story.");

        assertThat(article.marks().stream()
                        .map(mark -> mark.kind() + " " + mark.span().of(article.text())))
                .containsExactly("FRONT_BLOCK title: ", "HEADLINE Harbour closes", "FRONT_BLOCK \ndate: 2020-05-03");
    }

    @Test
    void mistakesInItAreNamedByLine() {
        RawArticle article = read("outlet: Lagoon Post\ndate: 03/05/2020\nevnt: Harbour\n\nThe story.");

        assertThat(article.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "a.txt:3:1: \"evnt:\" is not known in a front block and was not used; did you mean \"event:\"?",
                        "a.txt:2: \"03/05/2020\" is not one clear day; expected year-month-day, such as 2018-04-28");
        assertThat(article.claims().date().value()).isEmpty();
    }

    @Test
    void aTextWithAColonInItsFirstLineHasNone() {
        assertThat(read("Harbour: closed for a week\n\nThe story.").marks()).isEmpty();
    }

    private static RawArticle read(String text) {
        List<Reading> readings = new PlainText().read(new SourceFile("a.txt", text.getBytes(StandardCharsets.UTF_8)));
        return (RawArticle) readings.get(0);
    }
}

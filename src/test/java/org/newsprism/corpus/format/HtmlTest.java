package org.newsprism.corpus.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.newsprism.corpus.Zone;

class HtmlTest {
    private static final String FIRST =
            "The harbour council voted on Tuesday to buy two new ferries, a purchase it has put off since the storm.";
    private static final String SECOND =
            "The ships will be built abroad, and the first is to arrive before the end of next year, officials said.";

    @Test
    void textIsHeadlineAndBlocksOneALineNumberedByTheSource() {
        RawArticle article = read("<html><body><article>\n<h1>Council buys two ferries</h1>\n\n<p>" + FIRST
                + "</p>\n<figure><figcaption>A ferry leaves the pier</figcaption></figure>\n<p>" + SECOND
                + "</p></article></body></html>");

        assertThat(article.text())
                .isEqualTo("Council buys two ferries\n" + FIRST + "\nA ferry leaves the pier\n" + SECOND);
        assertThat(article.lineNumbers()).containsExactly(2, 4, 5, 6);
        assertThat(article.marks())
                .extracting(RawArticle.Mark::kind)
                .containsExactly(Zone.Kind.HEADLINE, Zone.Kind.BODY, Zone.Kind.CAPTION, Zone.Kind.BODY);
        assertThat(article.marks())
                .extracting(RawArticle.Mark::source)
                .containsExactly("html-headline", "html-paragraph", "html-figure", "html-paragraph");
    }

    @Test
    void everyMarkCoversItsOwnLine() {
        RawArticle article = read("<html><body><p>" + FIRST + "</p><p>" + SECOND + "</p></body></html>");

        assertThat(article.marks())
                .extracting(mark -> mark.span().of(article.text()))
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void declaredEncodingIsUsed() {
        String page = "<html><head><meta charset=\"windows-1254\"></head><body><p>Çağlar Ülker gülümsedi. " + FIRST
                + "</p><p>" + SECOND + "</p></body></html>";

        RawArticle article = (RawArticle) new Html()
                .read(new SourceFile("a.html", page.getBytes(Charset.forName("windows-1254"))))
                .get(0);

        assertThat(article.text()).startsWith("Çağlar Ülker gülümsedi.");
    }

    @Test
    void pageWithoutAnArticleIsRefusedWithAReason() {
        Reading reading = new Html()
                .read(new SourceFile("a.html", "<html><body></body></html>".getBytes(StandardCharsets.UTF_8)))
                .get(0);

        assertThat(reading).isInstanceOf(Reading.Refused.class);
    }

    private static RawArticle read(String html) {
        return (RawArticle) new Html()
                .read(new SourceFile("a.html", html.getBytes(StandardCharsets.UTF_8)))
                .get(0);
    }
}

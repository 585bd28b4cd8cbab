package org.newsprism.corpus.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageSourceTest {

    @Test
    void scriptsStylesDrawingsAndCommentsLoseWhatTheyHold() {
        assertThat(PageSource.withoutBallast("<p>The lamp<script src=a>if (1 < 2) {}</script> is<!-- not --> lit.</p>"
                        + "<style>p { }</style><svg viewBox='0'><path d='M0'/></svg>"))
                .isEqualTo("<p>The lamp<script></script> is lit.</p><style></style><svg></svg>");
    }

    @Test
    void structuredDataAndWhatExtractionAsksForStay() {
        assertThat(
                        PageSource.withoutBallast(
                                "<script type='application/ld+json'>{\"@type\": \"NewsArticle\"}</script>"
                                        + "<div data-x=1 class=\"story body\" onclick='go(\">\")'><a href=\"https://lamp.example/\">Lamp</a>"))
                .isEqualTo("<script type='application/ld+json'>{\"@type\": \"NewsArticle\"}</script>"
                        + "<div class=\"story body\"><a href>Lamp</a>");
    }

    @Test
    void aTagSaysOnWhichLineItStandsWhenThatIsAnother() {
        assertThat(PageSource.withoutBallast("<p>One\n<script>\n\n</script><p>two</p>\n<p\nid=x>three"))
                .isEqualTo("<p>One\n<script np-line=2></script><p np-line=4>two</p>\n<p id=x np-line=6>three");
    }

    /** Sources that browsers read in ways nobody would guess: left to the parser. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>a<!-- never closed <script>x</script>",
                "<script><!-- document.write('<script>x</script>') --></script><p>b",
                "<textarea><script>x</script>",
                "<div class=\"never closed <p>c</p>",
                "<plaintext><script>x</script>",
                "<math><script>x</script>",
            })
    void whatIsOddIsLeftAsItIs(String html) {
        assertThat(PageSource.withoutBallast(html)).isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg>",
                "<!-- --!>",
                "<!--",
                "<script>",
                "<script><!--<script",
                "<a b='",
                "</",
                "<svg><p>",
                "<x y"
            })
    void takesTimeInProportionToThePage(String part) {
        String html = part.repeat(100_000);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> PageSource.withoutBallast(html));
    }
}

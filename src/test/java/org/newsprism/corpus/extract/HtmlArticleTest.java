package org.newsprism.corpus.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsprism.corpus.Inferred;

class HtmlArticleTest {
    private static final String FIRST =
            "The harbour council voted on Tuesday to buy two new ferries, a purchase it has put off since the storm.";
    private static final String SECOND =
            "The ships will be built abroad, and the first is to arrive before the end of next year, officials said.";

    @Test
    void bodyIsTheParagraphsAndNotWhatStandsAroundThem() {
        HtmlArticle article = HtmlArticle.read(page("""
                <nav><a href=/>Home</a> <a href=/news>News</a></nav>
                <article><h1>Council buys two ferries</h1>
                <p>%s</p>
                <div class="newsletter-signup">Get the morning letter in your inbox every day, free of charge.</div>
                <p>%s</p></article>
                <aside class="sidebar"><p>The mill on the north bank has been sold to a family from the next valley.</p></aside>
                <footer>All rights reserved. Nothing here may be printed without leave of the publisher.</footer>
                """.formatted(FIRST, SECOND)));

        assertThat(article.body()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void captionIsKeptApartFromTheParagraphsAroundIt() {
        HtmlArticle article = HtmlArticle.read(page(
                "<article><p>%s</p><figure><img src=f.jpg><figcaption>A ferry leaves the pier. (Photo: Demo)</figcaption></figure><p>%s</p></article>"
                        .formatted(FIRST, SECOND)));

        assertThat(article.blocks())
                .extracting(HtmlBlock::kind)
                .containsExactly(HtmlBlock.Kind.PARAGRAPH, HtmlBlock.Kind.CAPTION, HtmlBlock.Kind.PARAGRAPH);
    }

    @Test
    void linkToAnotherArticleIsAPlugAndNeverGluedToTheNextSentence() {
        HtmlArticle article = HtmlArticle.read(page(
                "<article><p>%s</p><p><a href=/x>Islanders ask for a night boat to the mainland</a></p><p>%s</p></article>"
                        .formatted(FIRST, SECOND)));

        assertThat(article.body()).isEqualTo(FIRST + "\n\n" + SECOND);
        assertThat(article.blocks().get(1).kind()).isEqualTo(HtmlBlock.Kind.PLUG);
    }

    @Test
    void articlesWhoseHeadlinesAreLinksAreTeasersOfOtherPages() {
        String teaser =
                "<article><h3><a href=/%s>A story of its own</a></h3><p>The mill on the bank was sold, and its new"
                        + " owners say that they will mend the roof before the winter.</p></article>";
        HtmlArticle article = HtmlArticle.read(
                page("<article><h1>Council buys two ferries</h1><p>%s</p><p>%s</p></article>".formatted(FIRST, SECOND)
                        + teaser.formatted("a")
                        + teaser.formatted("b")));

        assertThat(article.body()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void cardThatPopsUpOverANameIsNoPartOfTheSentence() {
        HtmlArticle article = HtmlArticle.read(page(
                "<article><p>%s</p><p>The harbour master <span class='tooltip'>Born on the island; five more stories</span>spoke"
                                .formatted(FIRST)
                        + " for an hour on Monday and then took questions from the islanders.</p></article>"));

        assertThat(article.body())
                .contains("The harbour master spoke for an hour")
                .doesNotContain("five more stories");
    }

    @Test
    void lineThatSaysWhoHelpedOrHowToWriteIsACredit() {
        HtmlArticle article = HtmlArticle.read(page(
                "<article><p>%s</p><p>%s</p><p>Ann Sample in North Harbour contributed to this report.</p><p>Write to Bo Example at bo@press.example</p></article>"
                        .formatted(FIRST, SECOND)));

        assertThat(article.body()).isEqualTo(FIRST + "\n\n" + SECOND);
        assertThat(article.blocks().subList(2, 4)).extracting(HtmlBlock::kind).containsOnly(HtmlBlock.Kind.CREDIT);
    }

    @Test
    void sentenceThatBeginsLikeFurnitureStaysInTheBody() {
        String sentence = "Comments by the minister on the price of the two ferries were met with laughter.";
        HtmlArticle article = HtmlArticle.read(
                page("<article><p>%s</p><p>%s</p><p>Comments</p></article>".formatted(FIRST, sentence)));

        assertThat(article.body()).isEqualTo(FIRST + "\n\n" + sentence);
    }

    @Test
    void dayOfALaterVersionIsTheArticlesDayWhereThePagePrintsItAsThat() {
        String head = "<meta property=article:published_time content=2020-03-01T10:00:00Z>"
                + "<meta property=article:modified_time content=2021-05-04T10:00:00Z>";
        String body = "<article><h1>Council buys two ferries</h1><p class=meta>%s</p><p>%s</p></article>";

        assertThat(HtmlArticle.read("<html><head>" + head + "</head><body>" + body.formatted("May 4, 2021", FIRST))
                        .date()
                        .value())
                .contains(LocalDate.of(2021, 5, 4));
        assertThat(HtmlArticle.read(
                                "<html><head>" + head + "</head><body>" + body.formatted("Updated May 4, 2021", FIRST))
                        .date()
                        .value())
                .contains(LocalDate.of(2020, 3, 1));
    }

    @Test
    void shortLineThatOpensLikeAnInvitationOrACreditIsNoBody() {
        HtmlArticle article = HtmlArticle.read(page(
                "<article><p>%s</p><p>Read more: Islanders ask for a night boat.</p><p>%s</p><p>Reporting by Ann Sample; Editing by Bo Example</p></article>"
                        .formatted(FIRST, SECOND)));

        assertThat(article.blocks())
                .extracting(HtmlBlock::kind)
                .containsExactly(
                        HtmlBlock.Kind.PARAGRAPH, HtmlBlock.Kind.PLUG, HtmlBlock.Kind.PARAGRAPH, HtmlBlock.Kind.CREDIT);
    }

    @Test
    void aLineUnderTheHeadlineThatIsNamedSoIsTheStandfirst() {
        for (String named : List.of(
                "<h2 class=\"post__deck\">%s</h2>",
                "<p class=\"ContentHeaderDek-bIqFF\">%s</p>",
                "<div class=\"sub-headline\"><p>%s</p></div>",
                "<h2 itemprop=\"alternativeHeadline\">%s</h2>")) {
            String line = "The harbour council wants a third quay before winter.";
            HtmlArticle article = HtmlArticle.read("<html><body><header><h1>Council buys two ferries</h1>"
                    + named.formatted(line) + "</header><article><p>" + FIRST + "</p><p>" + SECOND
                    + "</p></article></body></html>");

            assertThat(article.blocks())
                    .as(named)
                    .anyMatch(block -> block.kind() == HtmlBlock.Kind.STANDFIRST
                            && block.text().equals(line));
        }
    }

    @Test
    void whatThePageSaysOfItsAuthorAtTheEndIsNotTheArticle() {
        String page =
                "<html><head><meta name=author content=\"Ada Fern\"></head><body><article><h1>Council buys two ferries</h1>"
                        + "<p>%s</p><p>Ada Fern is the harbour clerk whom the council asked first.</p><p>%s</p><p>%s</p><p>%s</p><p>%s</p>"
                        + "<p>Ada Fern is an editor at the Klow Echo.</p><p>She has a boat of her own and a dog called Anchor.</p>"
                        + "</article></body></html>";

        HtmlArticle article = HtmlArticle.read(
                page.formatted(FIRST, SECOND, FIRST + " Again.", SECOND + " Again.", FIRST + " More."));

        assertThat(article.body()).contains("whom the council asked").endsWith("More.");
        assertThat(article.blocks())
                .filteredOn(block -> block.reason().equals("author"))
                .extracting(HtmlBlock::kind)
                .containsExactly(HtmlBlock.Kind.CREDIT, HtmlBlock.Kind.CREDIT);
    }

    @Test
    void summaryUnderTheHeadlineIsTheStandfirst() {
        HtmlArticle article = HtmlArticle.read("""
                <html><head><meta name=description content="Two ships will replace the boats lost in the storm"></head><body>
                <header><h1>Council buys two ferries</h1><p>Two ships will replace the boats lost in the storm.</p></header>
                <div><p>%s</p><p>%s</p></div></body></html>
                """.formatted(FIRST, SECOND));

        assertThat(article.blocks().get(0).kind()).isEqualTo(HtmlBlock.Kind.STANDFIRST);
        assertThat(article.body()).startsWith(FIRST);
    }

    @Test
    void blocksKnowTheLineOfTheSource() {
        HtmlArticle article = HtmlArticle.read(
                "<html><body><article>\n<p>\n" + FIRST + "</p>\n\n<p>" + SECOND + "</p></article></body></html>");

        assertThat(article.blocks()).extracting(HtmlBlock::line).containsExactly(3, 5);
    }

    @Test
    void twoLineBreaksPartParagraphs() {
        HtmlArticle article = HtmlArticle.read(page("<div>" + FIRST + "<br><br>" + SECOND + "</div>"));

        assertThat(article.body()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void articleInsideAClassThatLooksLikeFurnitureIsStillFound() {
        HtmlArticle article =
                HtmlArticle.read(page("<h1>Council buys two ferries</h1><div class='gallery'><p>%s</p><p>%s</p></div>"
                        .formatted(FIRST, SECOND)));

        assertThat(article.body()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void headlineIsTheHeadingThatThePageTitleSupports() {
        HtmlArticle article = HtmlArticle.read("""
                <html><head><title>Council buys two ferries | The Demo Mail</title></head><body>
                <h1 class=logo>The Demo Mail</h1><h1>Council buys two ferries</h1><p>%s</p><p>%s</p></body></html>
                """.formatted(FIRST, SECOND));

        assertThat(article.headline()).contains("Council buys two ferries");
        assertThat(article.headlineLine()).isEqualTo(2);
    }

    @Test
    void structuredDataGivesDateAuthorAndSiteWithTheFieldThatSaysSo() {
        HtmlArticle article = HtmlArticle.read("""
                <html><head><meta property="og:site_name" content="The Demo Mail">
                <link rel=canonical href="https://demo-mail.example/ferries">
                <script type="application/ld+json">{"@type":"NewsArticle","headline":"Council buys two ferries",
                "datePublished":"2019-03-05T09:30:00+02:00","author":[{"@type":"Person","name":"Ann Sample"},
                {"@type":"Organization","name":"The Demo Mail"}]}</script></head>
                <body><article><p>%s</p><p>%s</p></article></body></html>
                """.formatted(FIRST, SECOND));

        assertThat(article.date())
                .isEqualTo(Inferred.of(
                        LocalDate.of(2019, 3, 5),
                        Inferred.Ground.PAGE_METADATA,
                        "datePublished 2019-03-05T09:30:00+02:00"));
        assertThat(article.authors()).containsExactly("Ann Sample");
        assertThat(article.site()).contains("The Demo Mail");
        assertThat(article.url()).contains("https://demo-mail.example/ferries");
    }

    @Test
    void bylineAndDatePrintedUnderTheHeadlineAreReadWhereThePageDeclaresNone() {
        HtmlArticle article = HtmlArticle.read(page(
                "<h1>Council buys two ferries</h1><div>By Ann Sample and Bo Example</div><div>Published March 5, 2019</div><p>%s</p><p>%s</p>"
                        .formatted(FIRST, SECOND)));

        assertThat(article.authors()).containsExactly("Ann Sample", "Bo Example");
        assertThat(article.date())
                .isEqualTo(Inferred.of(LocalDate.of(2019, 3, 5), Inferred.Ground.TEXT, "Published March 5, 2019"));
    }

    @Test
    void nothingIsInventedForAPageThatSaysNothing() {
        HtmlArticle article = HtmlArticle.read(page("<p>%s</p><p>%s</p>".formatted(FIRST, SECOND)));

        assertThat(article.date()).isEqualTo(Inferred.unknown());
        assertThat(article.authors()).isEmpty();
        assertThat(article.site()).isEqualTo(Optional.empty());
    }

    @Test
    void pageWithoutRunningTextHasNoBody() {
        assertThat(HtmlArticle.read("").body()).isEmpty();
        assertThat(HtmlArticle.read("<script>var a = 'a long string that nobody reads';</script>")
                        .body())
                .isEmpty();
    }

    @Test
    void hundredThousandOpenElementsAreReadInLinearTime() {
        for (String tag : List.of("<div>", "<b>", "<h1>")) {
            String hostile = tag.repeat(100_000) + FIRST;
            org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(60), () -> HtmlArticle.read(hostile));
        }
    }

    private static String page(String body) {
        return "<html><body>" + body + "</body></html>";
    }
}

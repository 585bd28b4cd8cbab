package org.newsprism.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsprism.corpus.ArticleText;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.Zone;
import org.newsprism.language.Annotator;
import org.newsprism.language.English;

/** Each line of an expectation reads: form [speaker] content. */
class QuoteFinderTest {
    private static final Annotator ENGLISH = English.load();
    private static final QuoteFinder FINDER = QuoteFinder.load();

    @Test
    void cueAfterTheMarks() {
        assertThat(body("“The bridge will stay open,” Mayor Ann Roe said on Friday."))
                .containsExactly("DIRECT [Mayor Ann Roe] “The bridge will stay open,”");
    }

    @Test
    void aVerbInsideTheMarksMakesNoPassiveOfTheCue() {
        assertThat(body("“If we talk, we are in,” said Bordurian Foreign Minister Ada Fern in a speech."))
                .containsExactly("DIRECT [Bordurian Foreign Minister Ada Fern] “If we talk, we are in,”");
    }

    @Test
    void aVerbWithANameOfItsOwnDoesNotBorrowTheSubjectBefore() {
        assertThat(
                        body(
                                "The remarks came after Roe raised serious concerns about Klow’s purchase of the batteries, and after"
                                        + " Klow’s envoy to the Union, Ada Fern, threatened Borduria with “grave results” earlier in the week."))
                .noneMatch(found -> found.contains("[Roe]"));
    }

    @Test
    void aPerfectIsNoPassive() {
        assertThat(body("Two Bordurian diplomats have said that the bridge is ready to carry trains again."))
                .containsExactly("INDIRECT [Two Bordurian diplomats] the bridge is ready to carry trains again");
    }

    @Test
    void whomTheSpeakerWarnsIsNoPartOfTheWords() {
        assertThat(body("The officials have also warned Klow that if it goes on, the port could close."))
                .containsExactly("INDIRECT [The officials] if it goes on, the port could close");
    }

    @Test
    void aTimeBeforeTheVerbIsNoSpeaker() {
        assertThat(body("Three mayors this week said the bridge would open."))
                .containsExactly("INDIRECT [Three mayors] the bridge would open");
    }

    @Test
    void bothAfterThatBelongsToTheWords() {
        assertThat(body("Roe added that both the council and the port should pay for the cranes."))
                .containsExactly("INDIRECT [Roe] both the council and the port should pay for the cranes");
    }

    @Test
    void aClauseBetweenCommasAfterThatBelongsToTheWords() {
        assertThat(body("Klow has said that, even though it would like a bridge, it could not pay for one."))
                .containsExactly("INDIRECT [Klow] even though it would like a bridge, it could not pay for one");
    }

    @Test
    void aDayMaySayWhichReport() {
        assertThat(body("The bridge will stay open, according to a Monday report by the Klow Echo."))
                .singleElement()
                .asString()
                .startsWith("INDIRECT [a Monday report");
    }

    @Test
    void invertedSubject() {
        assertThat(
                        body(
                                "“The bridge will stay open,” said Borduria's transport minister following her talks with Roe."))
                .containsExactly("DIRECT [Borduria's transport minister] “The bridge will stay open,”");
    }

    @Test
    void handOverAcrossTheCue() {
        assertThat(body("“We have finished the bridge,” he stressed. “But we need a road.”"))
                .containsExactly("DIRECT [he] “We have finished the bridge,”", "DIRECT [he] “But we need a road.”");
    }

    @Test
    void cueBeforeTheMarks() {
        assertThat(body("Mayor Ann Roe said: “The bridge will stay open.”"))
                .containsExactly("DIRECT [Mayor Ann Roe] “The bridge will stay open.”");
    }

    @Test
    void clauseBehindTheVerb() {
        assertThat(body("The ministry said on Monday that the bridge would stay open."))
                .containsExactly("INDIRECT [The ministry] the bridge would stay open");
    }

    @Test
    void clauseBeforeTheCue() {
        assertThat(body("The bridge is a \"lost cause\" and cannot be saved, Mayor Ann Roe said."))
                .containsExactly("MIXED [Mayor Ann Roe] The bridge is a \"lost cause\" and cannot be saved");
    }

    @Test
    void accordingTo() {
        assertThat(body("According to the ministry, the bridge will close in May."))
                .containsExactly("INDIRECT [the ministry] the bridge will close in May");
    }

    @Test
    void aParticipleSpeaksWithTheSubjectOfTheMainClause() {
        assertThat(body("Borduria has rejected the offer, insisting that the bridge is safe."))
                .containsExactly("INDIRECT [Borduria] the bridge is safe");
    }

    @Test
    void theOneQuotedSpeaksAndNotTheOneWhoQuotes() {
        assertThat(body("The paper also quoted the Bordurian envoy as saying, \"We are worried about the bridge.\""))
                .containsExactly("DIRECT [the Bordurian envoy] \"We are worried about the bridge.\"");
        assertThat(body("Roe was also cited as saying that the bridge was safe."))
                .containsExactly("INDIRECT [Roe] the bridge was safe");
    }

    @Test
    void namesBetweenCommas() {
        assertThat(
                        body(
                                "The city's envoy to the Coast Guard alliance, Ann Roe, threatened Borduria with “grave delays” in May."))
                .containsExactly("FRAGMENT [The city's envoy to the Coast Guard alliance, Ann Roe] “grave delays”");
    }

    @Test
    void aFewMarkedWordsOfNobodyAreScareQuotes() {
        assertThat(body("The town opened its “bridge” in May.")).containsExactly("SCARE [-] “bridge”");
    }

    @Test
    void aQuotationByItselfTakesTheSpeakerOfTheParagraphBefore() {
        assertThat(body("Ann Roe said the bridge was safe.\n“Nobody has to worry about it at all.”"))
                .containsExactly(
                        "INDIRECT [Ann Roe] the bridge was safe",
                        "DIRECT [Ann Roe] “Nobody has to worry about it at all.”");
    }

    @Test
    void aQuotationWithoutAnySpeakerStaysUnresolved() {
        assertThat(body("“Nobody has to worry about it at all.”"))
                .containsExactly("DIRECT [-] “Nobody has to worry about it at all.”");
    }

    @Test
    void aPassiveWithoutAgentNamesNobody() {
        assertThat(body("It was announced that the bridge would close."))
                .containsExactly("INDIRECT [-] the bridge would close");
    }

    @Test
    void headlines() {
        assertThat(headline("Borduria tells council bridge is a ‘lost cause’"))
                .containsExactly("MIXED [Borduria] council bridge is a ‘lost cause’");
        assertThat(headline("Minister: bridge to close")).containsExactly("INDIRECT [Minister] bridge to close");
        assertThat(headline("Borduria: a bridge to close")).isEmpty();
    }

    @Test
    void wishesAreNotSpeech() {
        assertThat(body("The town wants the bridge to stay open and expects that it will."))
                .isEmpty();
    }

    private static List<String> body(String text) {
        List<Zone> zones = new ArrayList<>();
        int from = 0;
        for (String line : text.split("\n", -1)) {
            zones.add(new Zone(Zone.Kind.BODY, new Span(from, from + line.length())));
            from += line.length() + 1;
        }
        return quotes(text, zones);
    }

    private static List<String> headline(String text) {
        return quotes(text, List.of(new Zone(Zone.Kind.HEADLINE, new Span(0, text.length()))));
    }

    private static List<String> quotes(String text, List<Zone> zones) {
        return FINDER.find(ENGLISH.annotate(new ArticleText(text, zones, Optional.empty()))).all().stream()
                .map(quote -> quote.form() + " ["
                        + quote.speaker().map(span -> span.of(text)).orElse("-") + "] "
                        + quote.content().of(text))
                .toList();
    }
}

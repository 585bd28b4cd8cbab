package org.newsprism.corpus.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsprism.corpus.Cut;
import org.newsprism.corpus.Outlet;
import org.newsprism.corpus.Outlets;
import org.newsprism.corpus.Zone;

class CleanerTest {
    private static final Outlet LAGOON = new Outlet(
            "Lagoon Post",
            List.of("LGN"),
            List.of("lagoon.example"),
            List.of("The Lagoon never sleeps"),
            new LinkedHashMap<>(),
            2);
    private static final String FIRST = "The harbour will close on Monday, the mayor said in a speech.\n";
    private static final String LAST = "Ships must wait until the storm has passed, she added.\n";

    @Test
    void aLineWithoutFullStopAboveTheStoryIsTheHeadline() {
        assertThat(zones("Harbour closes for a week\n" + FIRST))
                .containsExactly("HEADLINE Harbour closes for a week", body(FIRST));
    }

    @Test
    void aTextThatBeginsWithASentenceHasNoHeadline() {
        assertThat(zones("The mayor said the harbour was a \u201cclosed book.\u201d\n" + FIRST))
                .containsExactly("BODY The mayor said the harbour was a \u201cclosed book.\u201d", body(FIRST));
    }

    @Test
    void theNameOfAnOutletAndKeywordsUnderTheHeadlineAreNotTheStory() {
        assertThat(zones("Harbour closes for a week\nLGN\n[\"ports\"]\n" + FIRST))
                .containsExactly("HEADLINE Harbour closes for a week", "CREDIT LGN", "FOOTER [\"ports\"]", body(FIRST));
    }

    @Test
    void aBreadcrumbWithOddSpacesGoesAndTheHeadlineStays() {
        assertThat(zones("News \u00a0 / \u00a0 Ports\n\nHarbour closes for a week\n\n" + FIRST))
                .containsExactly(
                        "FOOTER News \u00a0 / \u00a0 Ports", "HEADLINE Harbour closes for a week", body(FIRST));
    }

    @Test
    void aLineThatEndsWithThePhotographerIsACaption() {
        for (String caption : List.of(
                "The mayor (L) at the harbour on May 3, 2020. (Photo by XYZ)",
                "The mayor opens the harbour,\u00a0 May 3, 2020. /XYZ Photo",
                "A ship at anchor \u00a9 XYZ / Ann Example",
                "A ship at anchor. Photo: Ann Example",
                "(Cover image:\u00a0 The mayor speaks about the storm, May 3, 2020. /XYZ Photo)")) {
            assertThat(zones(FIRST + caption + "\n" + LAST))
                    .containsExactly(body(FIRST), "CAPTION " + caption, body(LAST));
        }
    }

    @Test
    void aSentenceAboutPhotographsIsTheStory() {
        String sentence = "She held up a photo by a local fisherman that showed the broken wall of the harbour.\n";

        assertThat(zones(FIRST + sentence + LAST)).containsExactly(body(FIRST), body(sentence), body(LAST));
    }

    @Test
    void aCaptionPrintedTwiceGoesTwice() {
        String caption = "Ships wait outside the harbour of Lagoon City";

        assertThat(zones(FIRST + caption + "\n\n" + caption + "\n" + LAST))
                .containsExactly(body(FIRST), "CAPTION " + caption, "CAPTION " + caption, body(LAST));
    }

    @Test
    void ofASentencePrintedTwiceTheFirstCopyStays() {
        assertThat(zones(FIRST + LAST + FIRST)).containsExactly(body(FIRST), body(LAST), "FOOTER " + FIRST.strip());
    }

    @Test
    void plugsAreKnownWhateverSpaceFollowsTheColon() {
        assertThat(zones(FIRST + "Read more:\u00a0 Lighthouse Keeper Retires\n" + LAST
                        + "Read more: Old Bridge Painted\n" + LAST.replace("Ships", "Boats")))
                .containsExactly(
                        body(FIRST),
                        "LINK_PLUG Read more:\u00a0 Lighthouse Keeper Retires",
                        body(LAST),
                        "LINK_PLUG Read more: Old Bridge Painted",
                        body(LAST.replace("Ships", "Boats")));
    }

    @Test
    void ofAPlugGluedToASentenceOnlyThePlugGoes() {
        assertThat(
                        zones(
                                FIRST
                                        + "Also on lagoon.example Keeper says the lamp 'still burns' after decades of lonely serviceFishermen have asked for a new lamp since the spring.\n"))
                .containsExactly(
                        body(FIRST),
                        "LINK_PLUG Also on lagoon.example Keeper says the lamp 'still burns' after decades of lonely service",
                        "BODY Fishermen have asked for a new lamp since the spring.");
    }

    @Test
    void aPlugThatEndsWithANameIsToldFromANameWithACapitalInside() {
        String story = "Officials of McBride Island said in Lagoon that the storm was over.\n";
        String plug = "Also on lagoon.example McBride visits Lagoon";
        String sentence = "Fishermen have asked for a new lamp since the spring.";

        assertThat(zones(story + plug + sentence))
                .containsExactly(body(story), "LINK_PLUG " + plug, "BODY " + sentence);
    }

    @Test
    void twoWordsSetApartAboveTheStoryAreItsHeadline() {
        assertThat(zones("Harbour closed\n\n" + FIRST)).containsExactly("HEADLINE Harbour closed", body(FIRST));
        assertThat(zones("Opinion\nHarbour closes for a week\n" + FIRST))
                .containsExactly("CREDIT Opinion", "HEADLINE Harbour closes for a week", body(FIRST));
    }

    @Test
    void theEndOfAPageIsNotTheStory() {
        assertThat(zones(FIRST + """
                Like this story? Share it with a friend!
                Follow us everywhere. Lagoon Post opens on any screen. Do not miss our newsletter.
                Lagoon Post\u2019s website can also be accessed at the following addresses:
                Lagoon Post Roku
                Source(s): Harbour Wire
                Sources: Harbour Wire, Coast Radio
                (Reporting by Ann Example; editing by Bo Sample)
                https://lagoon.example/harbour
                LGN/AE"""))
                .extracting(zone -> zone.substring(0, zone.indexOf(' ')))
                .containsExactly(
                        "BODY",
                        "FOOTER",
                        "FOOTER",
                        "FOOTER",
                        "FOOTER",
                        "CREDIT",
                        "CREDIT",
                        "CREDIT",
                        "FOOTER",
                        "SIGN_OFF");
    }

    @Test
    void aSignOffAtTheEndOfTheLastSentenceGoesAlone() {
        assertThat(zones(FIRST + LAST.strip() + " Enditem"))
                .containsExactly(body(FIRST), body(LAST), "SIGN_OFF Enditem");
    }

    @Test
    void theDatelineIsCutOffTheFirstParagraph() {
        assertThat(zones("LAGOON CITY, the Far Isles (LagoonPost.example) \u2013 " + FIRST))
                .containsExactly("DATELINE LAGOON CITY, the Far Isles (LagoonPost.example) \u2013", body(FIRST));
    }

    @Test
    void aFirstSentenceThatLosesItsEndKeepsItsDateline() {
        assertThat(zones(
                        "PORTVILLE (Lagoon Post) \u2013 The wall will be mended in spring, learned Lagoon Post.\n"
                                + LAST,
                        Optional.of(LAGOON)))
                .containsExactly(
                        "DATELINE PORTVILLE (Lagoon Post) \u2013",
                        "BODY The wall will be mended in spring",
                        "CREDIT , learned Lagoon Post.",
                        body(LAST));
    }

    @Test
    void theOutletsWordAboutItselfGoesOnlyFromItsOwnArticles() {
        String text = FIRST + "The wall will be mended in spring, learned Lagoon Post.\n";

        assertThat(zones(text, Optional.of(LAGOON)))
                .containsExactly(
                        body(FIRST), "BODY The wall will be mended in spring", "CREDIT , learned Lagoon Post.");
        assertThat(zones(text))
                .containsExactly(body(FIRST), "BODY The wall will be mended in spring, learned Lagoon Post.");
    }

    @Test
    void anOutletsSignatureIsCutFromItsOwnArticles() {
        assertThat(zones(FIRST + "The Lagoon never sleeps!", Optional.of(LAGOON)))
                .containsExactly(body(FIRST), "SIGN_OFF The Lagoon never sleeps!");
    }

    @Test
    void linesBrokenAtAFixedWidthAreOneParagraph() {
        String paragraph = """
                The harbour will close on Monday because the wall
                that protects it was broken by the storm of last
                week, and nobody can tell how long the work of the
                masons who were called from the other islands will
                take, the mayor of the city said in a speech that
                was heard by several hundred people who had come
                to the old market, and who did not like the news.
                """;

        assertThat(zones(paragraph + "\n" + LAST)).containsExactly(body(paragraph), body(LAST));
    }

    @Test
    void everyCutSaysItsRuleAndLine() {
        Cleaned cleaned = clean(FIRST + "\nLGN/AE", Optional.empty());

        assertThat(cleaned.cuts()).extracting(Cut::rule, Cut::line).containsExactly(tuple("sign-off", 3));
    }

    private static String body(String line) {
        return "BODY " + line.strip();
    }

    private static List<String> zones(String text) {
        return zones(text, Optional.empty());
    }

    private static List<String> zones(String text, Optional<Outlet> outlet) {
        List<String> shown = new ArrayList<>();
        for (Zone zone : clean(text, outlet).zones()) {
            shown.add(zone.kind() + " " + zone.span().of(text));
        }
        return shown;
    }

    private static Cleaned clean(String text, Optional<Outlet> outlet) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 0; i < text.length() - 1; i++) {
            if (text.charAt(i) == '\n') {
                starts.add(i + 1);
            }
        }
        List<Integer> numbers = IntStream.rangeClosed(1, starts.size()).boxed().toList();
        Outlets outlets = new Outlets(List.of(LAGOON), List.of("outlet"));
        return Cleaner.clean(
                new Uncleaned(text, starts, numbers, List.of(), Optional.empty()),
                LineRules.of(outlets, outlet, StudyRules.none()));
    }
}

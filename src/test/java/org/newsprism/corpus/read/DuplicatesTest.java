package org.newsprism.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsprism.corpus.Article;
import org.newsprism.corpus.ArticleId;
import org.newsprism.corpus.ArticleText;
import org.newsprism.corpus.Inferred;
import org.newsprism.corpus.Skipped;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.Zone;

class DuplicatesTest {

    private static final String HARBOUR =
            "The harbour will close on Monday for a week, the mayor said in a speech to the"
                    + " council. Divers are to look at the wall that the storm of last winter broke in two places, and a crane will lift"
                    + " the old gate. The ferries will leave from the north pier until the work is done.";
    private static final String ELSEWHERE =
            "The library opens a new room for children on Friday with a reading by the poet. It has"
                    + " places for thirty, and a garden. The town paid for the roof, and the families of the valley gave the books that"
                    + " stand on its shelves; they ask for more.";

    private final List<Article> articles = new ArrayList<>();

    @Test
    void aTextSavedTwiceIsCountedOnce() {
        article("a", "Lagoon Post", HARBOUR, "", "");
        article("b", "Lagoon Post", HARBOUR.replace(". ", ".\n\n").replace("mayor", "MAYOR"), "", "");
        article("c", "Lagoon Post", ELSEWHERE, "", "");

        assertThat(kept()).containsExactly("a", "c");
        assertThat(reasons())
                .containsExactly(
                        "b.txt: A duplicate of a.txt, which is counted: the same text but for page furniture.");
    }

    @Test
    void ofTwoVersionsTheLaterIsCounted() {
        article("a", "Lagoon Post", HARBOUR, "2020-05-01", "");
        article(
                "b",
                "Lagoon Post",
                HARBOUR + " The fishermen were not asked, their union said in the evening.",
                "2020-05-02",
                "");

        assertThat(kept()).containsExactly("b");
        assertThat(reasons()).first().asString().contains("another version of the same text");
    }

    @Test
    void ofTwoUndatedVersionsTheLongerIsCounted() {
        article("a", "Lagoon Post", HARBOUR, "", "");
        article(
                "b",
                "Lagoon Post",
                HARBOUR + " The fishermen were not asked, their union said in the evening.",
                "",
                "");

        assertThat(kept()).containsExactly("b");
    }

    @Test
    void theSameAddressIsTheSameArticleWhateverCampaignLedThere() {
        article("a", "Lagoon Post", HARBOUR, "", "https://www.lagoon.example/2020/harbour/");
        article("b", "Lagoon Post", ELSEWHERE, "", "http://lagoon.example/2020/harbour?utm_source=letter#top");
        article("c", "Lagoon Post", ELSEWHERE.substring(0, 60), "", "https://lagoon.example/2020/library");

        assertThat(kept()).containsExactly("a", "c");
        assertThat(reasons()).first().asString().contains("the same address");
    }

    @Test
    void oneAddressIsOneArticleWhereTheOutletIsNotKnown() {
        article("a", "", HARBOUR, "", "https://unlisted.example/a?utm_source=mail");
        article("b", "", HARBOUR, "", "http://www.unlisted.example/a");
        article("c", "", HARBOUR, "", "https://other.example/a");

        assertThat(kept()).containsExactly("a", "c");
        assertThat(reasons())
                .containsExactly(
                        "b.txt: A duplicate of a.txt, which is counted: the same text but for page" + " furniture.");
    }

    @Test
    void aSyndicatedCopyInAnotherOutletIsKept() {
        article("a", "Lagoon Post", HARBOUR, "", "");
        article("b", "Hill Times", HARBOUR, "", "");

        assertThat(kept()).containsExactly("a", "b");
    }

    @Test
    void nothingIsConcludedAboutUnknownOutletsOrShortItems() {
        article("a", "", HARBOUR, "", "");
        article("b", "", HARBOUR, "", "");
        article("c", "Hill Times", "The harbour is closed.", "", "");
        article("d", "Hill Times", "The harbour is closed.", "", "");

        assertThat(kept()).containsExactly("a", "b", "c", "d");
    }

    private List<String> kept() {
        return Duplicates.among(articles).kept().stream()
                .map(article -> article.id().value())
                .toList();
    }

    private List<String> reasons() {
        return Duplicates.among(articles).left().stream()
                .map((Skipped one) -> one.file() + ": " + one.reason())
                .toList();
    }

    private void article(String id, String outlet, String text, String date, String url) {
        Optional<LocalDate> day = date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date));
        articles.add(new Article(
                new ArticleId(id),
                id + ".txt",
                new ArticleText(text, List.of(new Zone(Zone.Kind.BODY, new Span(0, text.length()))), day),
                outlet.isEmpty() ? Inferred.unknown() : Inferred.of(outlet, Inferred.Ground.FOLDER, outlet),
                day.map(value -> Inferred.of(value, Inferred.Ground.FRONT_BLOCK, date))
                        .orElse(Inferred.unknown()),
                Optional.empty(),
                url.isEmpty() ? Optional.empty() : Optional.of(url),
                "0".repeat(64),
                List.of(0),
                List.of(1),
                List.of(),
                List.of()));
    }
}

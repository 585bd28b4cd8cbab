package org.newsprism.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextReuseTest {

    private static final String SENTENCE =
            "The council voted to repair the old bridge before the winter, a clerk said.";

    private final Written written = new Written();

    @Test
    void aCommonSentenceIsFoundWithItsPlaceInBoth() {
        written.article("Rain fell. " + SENTENCE + " The ferry left.")
                .article("Nobody slept. " + SENTENCE + " Dogs barked.");

        List<SharedText> shared = shared();

        assertThat(shared).hasSize(1);
        SharedText.Passage passage = shared.get(0).passages().get(0);
        assertThat(passage.first().of(written.articles.get(0).text()))
                .isEqualTo(SENTENCE.substring(0, SENTENCE.length() - 1));
        assertThat(passage.second().of(written.articles.get(1).text()))
                .isEqualTo(SENTENCE.substring(0, SENTENCE.length() - 1));
        assertThat(passage.words()).isEqualTo(14);
    }

    @Test
    void containmentIsTheShareOfFiveWordRuns() {
        // Fourteen common words hold ten runs of five; the first text has 18 words and so 14 runs, the second these
        // ten.
        written.article("Rain fell. " + SENTENCE + " Ferries left.").article(SENTENCE);

        SharedText shared = shared().get(0);

        assertThat(shared.ofFirst()).isCloseTo(10 / 14.0, within(1e-9));
        assertThat(shared.ofSecond()).isCloseTo(1.0, within(1e-9));
    }

    @Test
    void theSameQuotationIsQuotationAndNoNarrative() {
        String quotation = "“We will repair the old bridge before the winter comes,” ";
        written.article("It rained. " + quotation + "the mayor said.")
                .article("Snow fell. " + quotation + "a clerk told us.");

        SharedText shared = shared().get(0);

        assertThat(shared.narrative()).isZero();
        assertThat(shared.quotation()).isEqualTo(10);
    }

    @Test
    void aCommonCaptionIsBoilerplate() {
        String caption = "CAPTION The old bridge stands over the river in the last days of the long winter.";
        written.article(caption + "\nRain fell on the town.").article(caption + "\nSnow lay on the hills.");

        SharedText shared = shared().get(0);

        assertThat(shared.boilerplate()).isEqualTo(16); // with the word that marks it here
        assertThat(shared.narrative()).isZero();
    }

    @Test
    void namesAndDesignationsAloneAreNoCopy() {
        written.article("They met the Foreign Minister of the Republic of France Jean Example in Paris.")
                .article("We saw the Foreign Minister of the Republic of France Jean Example on Monday.");

        assertThat(shared()).isEmpty();
    }

    @Test
    void articlesAreLookedForInSuppliedWireTextsButWireTextsNotInEachOther() {
        written.article("Rain fell. " + SENTENCE);

        List<SharedText> shared =
                TextReuse.among(written.articles, written.counts, List.of("Before. " + SENTENCE, "Other. " + SENTENCE));

        assertThat(shared).extracting(SharedText::first).containsOnly(0);
        assertThat(shared).extracting(SharedText::second).containsExactly(1, 2);
    }

    @Test
    void whatEveryArticleSaysIsNobodysCopy() {
        for (int i = 0; i < 12; i++) {
            written.article("Number " + "abcdefghijkl".charAt(i) + ". " + SENTENCE);
        }

        assertThat(shared()).isEmpty();
    }

    private List<SharedText> shared() {
        return TextReuse.among(written.articles, written.counts, List.of());
    }

    /** Words of their own, and a run of eight in common somewhere. */
    private static String numbered(int text, int planted) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            boolean common = planted > 0 && i >= 100 + text && i < 100 + text + TextReuse.SURE;
            words.append(common ? "c" + planted + "x" + (i - 100 - text) : "t" + text + "x" + i)
                    .append(' ');
        }
        return words.toString();
    }

    @Test
    void in_a_large_corpus_every_run_of_eight_words_is_found() {
        // More than three million words, so that not every five words are looked up.
        List<String> texts = new ArrayList<>();
        for (int text = 0; text < 8_000; text++) {
            texts.add(numbered(text, text < 200 ? 1 + text / 2 : 0));
        }
        List<SharedText> found = TextReuse.among(texts);
        assertThat(found).hasSize(100).allSatisfy(pair -> {
            assertThat(pair.first() / 2).isEqualTo(pair.second() / 2);
            assertThat(pair.passages().get(0).words()).isEqualTo(TextReuse.SURE);
        });
    }
}

package org.newsprism.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsprism.corpus.ArticleText;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.Zone;

class EnglishTest {

    private static final Annotator ENGLISH = English.load();

    private static final String TEXT = """
            Mayor’s bridge opens
            A caption nobody counts.
            The mayor opened the new bridge. “It wasn’t built by the army,” she said.
            Ministers were criticised by the opposition.""";

    @Test
    void givesEachWordItsOwnTextAtItsPlace() {
        Document document = ENGLISH.annotate(article());

        for (Sentence sentence : document.sentences()) {
            for (Token token : sentence.tokens()) {
                assertThat(token.span().of(document.text())).isEqualTo(token.text());
                assertThat(sentence.span().contains(token.span())).isTrue();
            }
        }
        assertThat(document.text()).isEqualTo(TEXT);
    }

    @Test
    void readsHeadlineAndBodyAndNothingElse() {
        assertThat(ENGLISH.annotate(article()).sentences())
                .extracting(sentence -> sentence.index() + " " + sentence.zone() + " " + sentence.paragraph() + " "
                        + sentence.span().of(TEXT))
                .containsExactly(
                        "0 HEADLINE -1 Mayor’s bridge opens",
                        "1 BODY 0 The mayor opened the new bridge.",
                        "2 BODY 0 “It wasn’t built by the army,” she said.",
                        "3 BODY 1 Ministers were criticised by the opposition.");
    }

    @Test
    void saysWhoDoesWhat() {
        Sentence sentence = ENGLISH.annotate(article()).sentences().get(1);

        assertThat(described(sentence))
                .containsExactly(
                        "the/DT det mayor",
                        "mayor/NN nsubj opened",
                        "open/VBD root -",
                        "the/DT det bridge",
                        "new/JJ amod bridge",
                        "bridge/NN obj opened",
                        "./. punct opened");
    }

    @Test
    void tellsPassiveSubjectsAndAgents() {
        Sentence sentence = ENGLISH.annotate(article()).sentences().get(3);

        assertThat(described(sentence))
                .contains(
                        "minister/NNS nsubj:pass criticised",
                        "opposition/NN obl:agent criticised",
                        "be/VBD aux:pass criticised");
    }

    @Test
    void readsAHeadlineInCapitalsAsASentence() {
        String text = "Mayor Slams Bridge Plan";
        Document document = ENGLISH.annotate(new ArticleText(
                text, List.of(new Zone(Zone.Kind.HEADLINE, new Span(0, text.length()))), Optional.empty()));

        assertThat(described(document.sentences().get(0))).contains("Mayor/NNP nsubj Slams", "slam/VBZ root -");
    }

    @Test
    void takesAnUnknownWordWithACapitalInsideASentenceForAName() {
        String text = "Foreign Minister Jane Roe met Laura Whitfield in Vienna.";
        Document document = ENGLISH.annotate(new ArticleText(
                text, List.of(new Zone(Zone.Kind.BODY, new Span(0, text.length()))), Optional.empty()));

        assertThat(described(document.sentences().get(0)))
                .contains("meet/VBD root -", "Laura/NNP obj met", "Whitfield/NNP flat Laura");
    }

    @Test
    void givesEverySentenceOneRootAndNoLoop() {
        for (Sentence sentence : ENGLISH.annotate(article()).sentences()) {
            assertThat(sentence.tokens())
                    .filteredOn(token -> token.head() == -1)
                    .hasSize(1);
            for (Token token : sentence.tokens()) {
                int steps = 0;
                for (Token t = token; t.head() >= 0; t = sentence.tokens().get(t.head())) {
                    assertThat(++steps).isLessThanOrEqualTo(sentence.tokens().size());
                }
            }
        }
    }

    @Test
    void givesTheSameToFourThreads() throws Exception {
        ArticleText article = article();
        Document expected = ENGLISH.annotate(article);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Document>> results = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                results.add(threads.submit(() -> ENGLISH.annotate(article)));
            }
            for (Future<Document> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                ".",
                "\"",
                "'",
                "-",
                "(",
                "’",
                "\ud83d\ude00",
                "\u0301",
                "a-",
                "a.",
                "1,",
                "a@",
                "Mr. ",
                "a ",
                "? ",
                "A. ",
                "#a",
                "x'",
                "/",
                "http://",
                "@"
            })
    void cutsAHundredKilobytesOfOneThing(String piece) {
        String text = piece.repeat(100_000 / piece.length());
        List<Span> words = Tokenizer.tokens(text, new Span(0, text.length()));

        assertThat(words).isNotEmpty();
        assertThat(SentenceSplitter.sentences(text, words))
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(sentence).hasSizeLessThanOrEqualTo(SentenceSplitter.LONGEST + 5));
    }

    @Test
    void annotatesASentenceOfManyThousandWords() {
        String text = "The old bridge that ".repeat(2_500);
        Document document = ENGLISH.annotate(new ArticleText(
                text, List.of(new Zone(Zone.Kind.BODY, new Span(0, text.length()))), Optional.empty()));

        assertThat(document.sentences().stream()
                        .mapToInt(sentence -> sentence.tokens().size())
                        .sum())
                .isEqualTo(10_000);
    }

    @Test
    void leavesAnEmptyTextEmpty() {
        assertThat(ENGLISH.annotate(new ArticleText("", List.of(), Optional.empty()))
                        .sentences())
                .isEmpty();
    }

    private static ArticleText article() {
        List<Zone> zones = new ArrayList<>();
        List<Zone.Kind> kinds = List.of(Zone.Kind.HEADLINE, Zone.Kind.CAPTION, Zone.Kind.BODY, Zone.Kind.BODY);
        int start = 0;
        for (Zone.Kind kind : kinds) {
            int end = TEXT.indexOf('\n', start);
            zones.add(new Zone(kind, new Span(start, end < 0 ? TEXT.length() : end)));
            start = end + 1;
        }
        return new ArticleText(TEXT, zones, Optional.empty());
    }

    private static List<String> described(Sentence sentence) {
        return sentence.tokens().stream()
                .map(token -> token.lemma() + "/" + token.tag() + " " + token.relation() + " "
                        + (token.head() < 0
                                ? "-"
                                : sentence.tokens().get(token.head()).text()))
                .toList();
    }
}

package org.newsprism.framing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.Zone;
import org.newsprism.language.Sentence;
import org.newsprism.language.Token;

class PhraseIndexTest {
    private static final PhraseIndex<String> INDEX =
            new PhraseIndex<>(List.of(new PhraseIndex.Wanted<>(Phrase.parse("thunder*", ""), List.of(), "thunder")));

    @Test
    void aPrefixFindsALongerWord() {
        assertThat(INDEX.find(sentence("thunderstorm"))).hasSize(1);
        assertThat(INDEX.find(sentence("thunde"))).isEmpty();
    }

    @Test
    void aWordOfManyThousandLettersTakesNoLonger() {
        String word = "thunder" + "o".repeat(400_000);

        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(10), () -> INDEX.find(sentence(word))))
                .hasSize(1);
    }

    @Test
    void eachListFindsItsOwnLongestPhraseWhateverAnotherFinds() {
        PhraseIndex<String> index = PhraseIndex.ofLists(List.of(
                List.of(wanted("red bridge"), wanted("bridge")), List.of(wanted("bridge")), List.of(wanted("red"))));

        assertThat(index.find(sentence("red", "bridge")))
                .extracting(hit -> hit.list() + " " + hit.value())
                .containsExactly("0 red bridge", "2 red", "1 bridge");
    }

    private static PhraseIndex.Wanted<String> wanted(String phrase) {
        return new PhraseIndex.Wanted<>(Phrase.parse(phrase, ""), List.of(), phrase);
    }

    private static Sentence sentence(String... words) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (String word : words) {
            tokens.add(new Token(new Span(start, start + word.length()), word, word, "NN", -1, "root"));
            start += word.length() + 1;
        }
        return new Sentence(0, 0, Zone.Kind.BODY, new Span(0, start), tokens);
    }
}

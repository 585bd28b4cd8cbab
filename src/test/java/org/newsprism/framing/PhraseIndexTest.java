package org.newsprism.framing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
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

    private static Sentence sentence(String word) {
        Span span = new Span(0, word.length());
        return new Sentence(0, 0, Zone.Kind.BODY, span, List.of(new Token(span, word, word, "NN", -1, "root")));
    }
}

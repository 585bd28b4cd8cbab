package org.newsprism.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsprism.corpus.Span;

class SentenceSplitterTest {

    /** Two bars stand where a sentence ends. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge is open. || It cost less.",
                "The U.S. Army and the U.N. envoy met. || They left.",
                "She moved to the U.S. || The year was 1990.",
                "Mr. Doe, Gen. Roe and Sen. J. R. Poe came. || Dr. Moe did not.",
                "He works for Acme Co. of Boston. || Acme Co. said no.",
                "It was No. 5 on the list. || No. 6 was ours.",
                "\"It is done.\" || The mayor left.",
                "“It is done.” || “We go.”",
                "\"It is done,\" she said. || \"We go.\"",
                "\"Will they go?\" he asked. || Nobody knew.",
                "\"Will they go?\" Jane Doe asked. || Nobody knew.",
                "\"They cannot. || Then who will meet our needs?\" he said.",
                "He wondered ... and left. || Then he came back... || The end.",
                "The river rose by 2.5 metres. || 20 people left.",
                "It ended (she was there.) || We went home.",
                "Why? || Because! || Really?!",
                "He came at 5 p.m. on Friday. || We left at 6 p.m. || The end.",
                "It was proved.[12] || They knew it.",
                "The shop Fun! sold toys. || it closed.",
                "is it open? || i think so",
                "It is due to X. || So they went.",
            })
    void endsSentencesWhereAReaderWould(String marked) {
        String text = marked.replace(" || ", " ");

        assertThat(String.join(" || ", sentences(text))).isEqualTo(marked);
    }

    @Test
    void startsANewSentenceAfterABlankLineOnly() {
        assertThat(sentences("A headline\n\nA line that\ngoes on"))
                .containsExactly("A headline", "A line that\ngoes on");
    }

    @Test
    void cutsASentenceThatIsTooLong() {
        String text = "word ".repeat(1000);

        assertThat(sentences(text)).hasSize(4);
    }

    private static List<String> sentences(String text) {
        return SentenceSplitter.sentences(text, Tokenizer.tokens(text, new Span(0, text.length()))).stream()
                .map(sentence -> text.substring(
                        sentence.get(0).start(),
                        sentence.get(sentence.size() - 1).end()))
                .collect(Collectors.toList());
    }
}

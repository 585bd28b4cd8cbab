package org.newsprism.framing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsprism.voice.Voice;

/** The words that keyness counts. */
class TermsTest {

    @Test
    void wordsAreLemmasInLowerCaseWithoutPunctuation() {
        assertThat(Terms.of(Pipeline.annotate("The councils rejected two bridges.")))
                .extracting(Terms.Term::lemma)
                .containsExactly("the", "council", "reject", "two", "bridge");
    }

    @Test
    void functionWordsNamesAndNumbersAreFlagged() {
        List<Terms.Term> terms = Terms.of(Pipeline.annotate("Officials in Ankara did not buy 40 Russian bridges."));

        assertThat(terms.stream().filter(Terms.Term::function).map(Terms.Term::lemma))
                .containsExactly("in", "do", "not");
        assertThat(terms.stream().filter(Terms.Term::name).map(Terms.Term::lemma))
                .containsExactly("ankara", "russian");
        assertThat(terms.stream().filter(Terms.Term::number).map(Terms.Term::lemma))
                .containsExactly("40");
    }

    @Test
    void everyWordHasItsVoice() {
        List<Terms.Term> terms = Terms.of(Pipeline.annotate("“Bridges are safe,” the mayor said."));

        assertThat(terms)
                .extracting(Terms.Term::voice)
                .containsExactly(Voice.QUOTED, Voice.QUOTED, Voice.QUOTED, Voice.OUTLET, Voice.OUTLET, Voice.OUTLET);
    }

    @Test
    void voicesAgreeWithThoseOfTheQuotations() {
        AnnotatedText text = Pipeline.annotate(
                "The mayor said the bridge was “safe and sound” in May. “It is safe,” he added. The “miracle” bridge opened.");

        assertThat(Terms.of(text))
                .allSatisfy(term -> assertThat(term.voice())
                        .isEqualTo(text.quotes().voiceAt(term.span().start())));
    }

    @Test
    void anActorsNameIsANameAtTheBeginningOfASentenceToo() {
        assertThat(Terms.of(Pipeline.annotate("US officials left. The US paid.")).stream()
                        .filter(Terms.Term::name)
                        .map(Terms.Term::lemma))
                .containsExactly("us", "us");
    }
}

package org.newsprism.framing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsprism.corpus.Span;
import org.newsprism.language.Sentence;

/** The tone of a sentence toward one of those it names. */
class ToneReadingTest {
    private static final ToneReading TONE = new ToneReading();

    @ParameterizedTest
    @CsvSource({
        // Said of the target, or not
        "The brave mayor lives in Ortava., mayor, POSITIVE",
        "The mayor is dishonest., mayor, NEGATIVE",
        "The mayor lives in Ortava., mayor, NEUTRAL",
        // A verb and its roles, also in the passive
        "The council blamed the mayor., mayor, NEGATIVE",
        "The mayor was praised by the council., mayor, POSITIVE",
        "The mayor cheated the council., mayor, NEGATIVE",
        // A negation turns it
        "The mayor is not dishonest., mayor, POSITIVE",
        // What the target says of others is not said of the target
        "The mayor said that the bridge is ugly., mayor, NEUTRAL",
    })
    void aWordFallsOnWhomItIsSaidOf(String text, String target, ToneReading.Polarity expected) {
        assertThat(toward(text, target)).isEqualTo(expected);
    }

    @Test
    void theTargetsOwnWordsDoNotCount() {
        assertThat(toward("The Scandal Club met in Ortava.", "Scandal Club")).isEqualTo(ToneReading.Polarity.NEUTRAL);
    }

    private static ToneReading.Polarity toward(String text, String target) {
        Sentence sentence = Pipeline.annotate(text).document().sentences().get(0);
        int start = text.indexOf(target);
        return TONE.toward(sentence, new Span(start, start + target.length()));
    }
}

package org.newsprism.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmasTest {

    @ParameterizedTest
    @CsvSource({
        "said, VBD, say",
        "refused, VBD, refuse",
        "stopped, VBD, stop",
        "called, VBN, call",
        "installed, VBN, install",
        "controlled, VBN, control",
        "tried, VBD, try",
        "planned, VBN, plan",
        "sanctioned, VBN, sanction",
        "developed, VBD, develop",
        "jeopardized, VBN, jeopardize",
        "making, VBG, make",
        "running, VBG, run",
        "beginning, VBG, begin",
        "lying, VBG, lie",
        "adding, VBG, add",
        "goes, VBZ, go",
        "tries, VBZ, try",
        "watches, VBZ, watch",
        "'''s', VBZ, be",
        "missiles, NNS, missile",
        "countries, NNS, country",
        "crises, NNS, crisis",
        "spokesmen, NNS, spokesman",
        "forces, NNS, force",
        "States, NNPS, State",
        "Turkey, NNP, Turkey",
        "better, JJR, good",
        "larger, JJR, large",
        "bigger, JJR, big",
        "earliest, JJS, early",
        "n't, RB, not",
        "1990s, NNS, 1990s",
        "wo, MD, will",
        "them, PRP, they",
        "The, DT, the",
    })
    void givesTheDictionaryForm(String word, String tag, String lemma) {
        assertThat(Lemmas.lemma(word, tag)).isEqualTo(lemma);
    }
}

package org.newsprism.corpus.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsprism.corpus.Span;

class DatelineTest {
    private static final String SENTENCE = " The harbour will close on Monday.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PORTVILLE \u2013",
                "PORTVILLE, May 3 \u2014",
                "PORTVILLE, May 3 (XYZ) --",
                "PORTVILLE, the Far Isles (Lagoon Post) \u2013",
                "Portville (Lagoon Post) -",
                "(Lagoon Post) \u2014",
                "PORTVILLE, May 3. /XYZ/.",
                "Portville, May 3, XYZ \u2013",
            })
    void placeDateAndAgencyComeBeforeTheSentence(String dateline) {
        assertThat(at(dateline + SENTENCE).map(found -> found.span().of(dateline + SENTENCE)))
                .contains(dateline);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NATO \u2013 the alliance of thirty states \u2013 will meet on Monday.",
                "The harbour \u2013 closed since May \u2013 will open on Monday.",
                "Mayor Ann Example (who was elected in May) \u2013 and her deputy \u2013 will speak.",
                "On May 3, the harbour - the oldest of the island - will close.",
            })
    void aSentenceWithADashHasNone(String sentence) {
        assertThat(at(sentence)).isEmpty();
    }

    @Test
    void itsDateCountsOnlyWithTheYear() {
        assertThat(at("PORTVILLE, May 3, 2020 (XYZ) \u2013" + SENTENCE).flatMap(Dateline::date))
                .contains(LocalDate.of(2020, 5, 3));
        assertThat(at("PORTVILLE, May 3 (XYZ) \u2013" + SENTENCE).flatMap(Dateline::date))
                .isEmpty();
    }

    private static Optional<Dateline> at(String text) {
        return Dateline.at(text, new Span(0, text.length()));
    }
}

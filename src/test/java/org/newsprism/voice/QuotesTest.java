package org.newsprism.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.Zone;

class QuotesTest {

    @Test
    void wordsBetweenMarksInsideIndirectSpeechAreQuoted() {
        Quotes quotes = new Quotes(List.of(
                quote(Quote.Form.MIXED, new Span(10, 40), new Span(20, 30)),
                quote(Quote.Form.SCARE, new Span(50, 55), new Span(50, 55))));

        assertThat(quotes.voiceAt(5)).isEqualTo(Voice.OUTLET);
        assertThat(quotes.voiceAt(10)).isEqualTo(Voice.REPORTED);
        assertThat(quotes.voiceAt(20)).isEqualTo(Voice.QUOTED);
        assertThat(quotes.voiceAt(30)).isEqualTo(Voice.REPORTED);
        assertThat(quotes.voiceAt(40)).isEqualTo(Voice.OUTLET);
        assertThat(quotes.voiceAt(52)).isEqualTo(Voice.SCARE);
        assertThat(quotes.voiceAt(99)).isEqualTo(Voice.OUTLET);
    }

    private static Quote quote(Quote.Form form, Span content, Span quoted) {
        return new Quote(form, content, List.of(quoted), Optional.empty(), Optional.empty(), Zone.Kind.BODY, "test");
    }
}

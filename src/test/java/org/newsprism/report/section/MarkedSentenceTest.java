package org.newsprism.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsprism.corpus.Span;
import org.newsprism.report.Inline;

class MarkedSentenceTest {

    private static final String TEXT = "It rained.  The bridge was closed by the county on Monday. It opened later.";
    private static final Span SENTENCE = new Span(12, 58);

    @Test
    void marksEveryPlaceOfTheSentence() {
        assertThat(marked(List.of(at("closed"), at("bridge"))))
                .isEqualTo("The [bridge] was [closed] by the county on Monday.");
    }

    @Test
    void placesThatOverlapAreOneMark() {
        assertThat(marked(List.of(at("was closed"), at("closed by the county"), at("Monday"))))
                .isEqualTo("The bridge [was closed by the county] on [Monday].");
    }

    @Test
    void aPlaceThatReachesOverTheEndIsKeptWhole() {
        assertThat(marked(List.of(new Span(at("Monday").start(), TEXT.indexOf(" opened")))))
                .isEqualTo("The bridge was closed by the county on [Monday. It]");
    }

    @Test
    void ofAVeryLongSentenceOnlyTheNeighbourhoodIsPrinted() {
        String filler = "and on it went ".repeat(40);
        String text = "First " + filler + "the gate " + filler + "the wall " + filler + "last.";
        Span gate = new Span(text.indexOf("gate"), text.indexOf("gate") + 4);
        Span wall = new Span(text.indexOf("wall"), text.indexOf("wall") + 4);
        String printed = words(MarkedSentence.of(text, new Span(0, text.length()), List.of(gate, wall)));
        assertThat(printed)
                .startsWith("… ")
                .endsWith(" …")
                .contains(" the [gate] ", " the [wall] ")
                .doesNotContain("First", "last");
        assertThat(printed.length()).isBetween(400, 700);
    }

    private static Span at(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static String marked(List<Span> places) {
        return words(MarkedSentence.of(TEXT, SENTENCE, places));
    }

    private static String words(List<Inline> runs) {
        return runs.stream()
                .map(run -> run instanceof Inline.Mark ? "[" + run.text() + "]" : run.text())
                .collect(Collectors.joining());
    }
}

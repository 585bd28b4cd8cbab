package org.newsprism.framing;

import java.util.Map;
import java.util.TreeMap;
import org.newsprism.corpus.Span;
import org.newsprism.voice.Cue;
import org.newsprism.voice.Quotes;

/** Where the verbs and phrases stand that hand over the quotations of a text, found without going through all. */
final class CueSpans {
    /** The end of each by its start; two that start together are one for this purpose. */
    private final TreeMap<Integer, Integer> ends = new TreeMap<>();

    CueSpans(Quotes quotes) {
        quotes.all().stream()
                .flatMap(quote -> quote.cue().stream())
                .map(Cue::span)
                .forEach(span -> ends.merge(span.start(), span.end(), Math::max));
    }

    /** Whether a cue shares a letter with a stretch. */
    boolean overlap(Span span) {
        Map.Entry<Integer, Integer> before = ends.lowerEntry(span.end());
        return before != null && before.getValue() > span.start();
    }
}

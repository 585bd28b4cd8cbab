package org.newsprism.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsprism.corpus.Span;
import org.newsprism.voice.Quote;

/**
 * Who appears in a document, where, and who speaks each quotation.
 *
 * @param mentions in text order, none overlapping another
 * @param speakers who speaks each attributed quotation, or why nobody could be said to; one without an entry is unresolved
 */
public record Cast(List<Mention> mentions, Map<Quote, Resolution> speakers) {
    public Cast {
        mentions = List.copyOf(mentions);
        int from = 0;
        for (Mention mention : mentions) {
            if (mention.span().start() < from) {
                throw new IllegalArgumentException("Mentions overlap or are out of order at " + mention);
            }
            from = mention.span().end();
        }
        speakers = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(speakers));
    }

    /** The speaker of a quotation; empty when unresolved. */
    public Optional<Actor> speaker(Quote quote) {
        return resolution(quote).actor();
    }

    /** Who speaks a quotation and by which rule. */
    public Resolution resolution(Quote quote) {
        return speakers.getOrDefault(quote, Resolution.NOBODY);
    }

    /**
     * The actor meant by words that overlap a span; of several the longest mention, then the first. Ask with the head word
     * of a phrase: {@code NATO} in "the NATO meeting" is NATO, the meeting is nobody.
     */
    public Optional<Actor> at(Span span) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Mention longest = null;
        for (int i = low; i < mentions.size() && mentions.get(i).span().start() < span.end(); i++) {
            Mention mention = mentions.get(i);
            if (longest == null || mention.span().length() > longest.span().length()) {
                longest = mention;
            }
        }
        return Optional.ofNullable(longest).map(Mention::actor);
    }
}

package org.newsprism.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsprism.corpus.Span;
import org.newsprism.voice.Quote;

/**
 * Who appears in a document, where, and who speaks each quotation.
 *
 * @param mentions in text order
 * @param speakers the actor behind each quotation that could be resolved; a quotation without an entry is unresolved
 */
public record Cast(List<Mention> mentions, Map<Quote, Actor> speakers) {
    public Cast {
        mentions = List.copyOf(mentions);
        speakers = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(speakers));
    }

    /** The speaker of a quotation; empty when unresolved. */
    public Optional<Actor> speaker(Quote quote) {
        return Optional.ofNullable(speakers.get(quote));
    }

    /** The actor meant by words that overlap a span, the longest mention first. */
    public Optional<Actor> at(Span span) {
        return mentions.stream()
                .filter(mention -> mention.span().overlaps(span))
                .max(java.util.Comparator.comparingInt(mention -> mention.span().length()))
                .map(Mention::actor);
    }
}

package org.newsprism.actor;

import org.newsprism.corpus.Span;
import org.newsprism.voice.Quote;
import org.newsprism.voice.Quotes;

/** Which quoted words were spoken by the bearer of which words. */
final class Speech {
    private final Quotes quotes;

    Speech(Quotes quotes) {
        this.quotes = quotes;
    }

    /** Whether a position lies between the quotation marks of words whose speaker is named by {@code mention}. */
    boolean spokenBy(int position, Span mention) {
        for (Quote quote : quotes.all()) {
            boolean overlaps =
                    quote.speaker().isPresent() && quote.speaker().get().overlaps(mention);
            if (overlaps && quote.quoted().stream().anyMatch(span -> span.contains(position))) {
                return true;
            }
        }
        return false;
    }
}

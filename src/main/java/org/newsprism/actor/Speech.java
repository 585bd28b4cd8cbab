package org.newsprism.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newsprism.corpus.Span;
import org.newsprism.voice.Quote;
import org.newsprism.voice.Quotes;

/** Which quoted words were spoken by the bearer of which words. */
final class Speech {
    /** The quotations whose speaker is named, by the place of those words. */
    private final List<Named> named = new ArrayList<>();

    private int longest;

    private record Named(Span speaker, Quote quote) {}

    Speech(Quotes quotes) {
        for (Quote quote : quotes.all()) {
            quote.speaker().ifPresent(span -> named.add(new Named(span, quote)));
        }
        named.sort(Comparator.comparing(Named::speaker));
        named.forEach(one -> longest = Math.max(longest, one.speaker().length()));
    }

    /** Whether a position lies between the quotation marks of words whose speaker is named by {@code mention}. */
    boolean spokenBy(int position, Span mention) {
        for (int i = firstFrom(mention.start() - longest); i < named.size(); i++) {
            Named one = named.get(i);
            if (one.speaker().start() >= mention.end()) {
                return false;
            }
            if (one.speaker().overlaps(mention)
                    && one.quote().quoted().stream().anyMatch(span -> span.contains(position))) {
                return true;
            }
        }
        return false;
    }

    /** Whether words name the speaker of some quotation. */
    boolean speaks(Span words) {
        for (int i = firstFrom(words.start() - longest); i < named.size(); i++) {
            if (named.get(i).speaker().start() >= words.end()) {
                return false;
            }
            if (named.get(i).speaker().overlaps(words)) {
                return true;
            }
        }
        return false;
    }

    private int firstFrom(int position) {
        int low = 0;
        int high = named.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (named.get(middle).speaker().start() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

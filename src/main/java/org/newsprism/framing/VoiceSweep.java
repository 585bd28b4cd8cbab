package org.newsprism.framing;

import java.util.ArrayList;
import java.util.List;
import org.newsprism.voice.Quote;
import org.newsprism.voice.Quotes;
import org.newsprism.voice.Voice;

/** The voices of positions asked for in rising order: as {@link Quotes#voiceAt}, without a search through all quotes. */
final class VoiceSweep {
    private final List<Quote> coming;
    private final List<Quote> open = new ArrayList<>();
    private int next;

    VoiceSweep(Quotes quotes) {
        coming = quotes.all().stream()
                .sorted(java.util.Comparator.comparing(quote -> quote.content().start()))
                .toList();
    }

    /** The voice at a position that is not before the one asked for last. */
    Voice at(int position) {
        while (next < coming.size() && coming.get(next).content().start() <= position) {
            open.add(coming.get(next));
            next++;
        }
        open.removeIf(quote -> quote.content().end() <= position);
        return open.isEmpty() ? Voice.OUTLET : new Quotes(open).voiceAt(position);
    }
}

package org.newsprism.voice;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.newsprism.corpus.Span;

/** The quotations of a document and the voice of each of its words. */
public final class Quotes {
    private final List<Quote> all;
    /** Positions at which the voice changes, ascending; before the first the outlet speaks. */
    private final int[] changes;
    /** The voice from each of those positions on. */
    private final Voice[] voices;

    /** @param quotes in any order */
    public Quotes(List<Quote> quotes) {
        all = quotes.stream().sorted(Comparator.comparing(Quote::content)).toList();
        TreeSet<Integer> edges = new TreeSet<>();
        for (Quote quote : all) {
            edges.add(quote.content().start());
            edges.add(quote.content().end());
            for (Span span : quote.quoted()) {
                edges.add(span.start());
                edges.add(span.end());
            }
        }
        changes = edges.stream().mapToInt(i -> i).toArray();
        voices = new Voice[changes.length];
        Arrays.fill(voices, Voice.OUTLET);
        for (Quote quote : all) {
            if (quote.form() == Quote.Form.SCARE) {
                mark(quote.content(), Voice.SCARE);
            } else {
                mark(quote.content(), Voice.REPORTED);
                quote.quoted().forEach(span -> mark(span, Voice.QUOTED));
            }
        }
    }

    private void mark(Span span, Voice voice) {
        int from = Arrays.binarySearch(changes, span.start());
        int to = Arrays.binarySearch(changes, span.end());
        for (int i = from; i < to; i++) {
            if (rank(voice) > rank(voices[i])) {
                voices[i] = voice;
            }
        }
    }

    private static int rank(Voice voice) {
        return switch (voice) {
            case OUTLET -> 0;
            case REPORTED -> 1;
            case SCARE -> 2;
            case QUOTED -> 3;
        };
    }

    /** The quotations in text order of their content. */
    public List<Quote> all() {
        return all;
    }

    /**
     * The voice of the word at a position: quoted before scare before reported, so that words between marks inside
     * indirect speech are quoted.
     */
    public Voice voiceAt(int position) {
        int found = Arrays.binarySearch(changes, position);
        int piece = found >= 0 ? found : -found - 2;
        return piece < 0 ? Voice.OUTLET : voices[piece];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quotes quotes && quotes.all.equals(all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    @Override
    public String toString() {
        return "Quotes" + all;
    }
}

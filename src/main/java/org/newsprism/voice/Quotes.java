package org.newsprism.voice;

import java.util.List;

/**
 * The quotations of a document and the voice of each of its words.
 *
 * @param all in text order of their content
 */
public record Quotes(List<Quote> all) {
    public Quotes {
        all = List.copyOf(all);
    }

    /**
     * The voice of the word at a position: quoted before scare before reported, so that words between marks inside
     * indirect speech are quoted.
     */
    public Voice voiceAt(int position) {
        Voice voice = Voice.OUTLET;
        for (Quote quote : all) {
            if (quote.form() == Quote.Form.SCARE) {
                if (quote.content().contains(position) && voice != Voice.QUOTED) {
                    voice = Voice.SCARE;
                }
                continue;
            }
            if (quote.quoted().stream().anyMatch(span -> span.contains(position))) {
                return Voice.QUOTED;
            }
            if (quote.content().contains(position) && voice == Voice.OUTLET) {
                voice = Voice.REPORTED;
            }
        }
        return voice;
    }
}

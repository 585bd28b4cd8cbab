package org.newsprism.voice;

import java.util.List;
import java.util.Optional;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.Zone;

/**
 * A quotation on its way: found, perhaps without a speaker yet.
 *
 * @param waiting whether the quotation stands by itself and takes its speaker from its neighbours
 * @param continues whether it takes up a quotation that the paragraph before left open
 * @param passage number of its passage
 */
record Draft(
        Quote.Form form,
        Span content,
        List<Span> quoted,
        Optional<Span> speaker,
        Optional<Cue> cue,
        String pattern,
        boolean waiting,
        boolean continues,
        int passage) {

    Quote quote(Zone.Kind zone) {
        return new Quote(form, content, quoted, speaker, cue, zone, pattern);
    }

    Draft spokenBy(Optional<Span> by, String why) {
        return new Draft(form, content, quoted, by, cue, why, false, continues, passage);
    }
}

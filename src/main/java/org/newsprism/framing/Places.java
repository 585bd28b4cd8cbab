package org.newsprism.framing;

import java.util.List;
import org.newsprism.corpus.Span;
import org.newsprism.language.Document;
import org.newsprism.language.Sentence;

/** Where tokens and sentences stand in the text. */
final class Places {
    private Places() {}

    /** The stretch from one token up to another, the latter left out. */
    static Span span(Sentence sentence, int from, int to) {
        return new Span(
                sentence.tokens().get(from).span().start(),
                sentence.tokens().get(to - 1).span().end());
    }

    /**
     * The sentence a stretch begins in, or, where it begins between two, the one after it; a quotation may begin with a mark
     * that no sentence holds.
     *
     * @throws IllegalStateException if the document has no sentence, for then nothing in it can have been found
     */
    static Sentence sentence(Document document, Span span) {
        List<Sentence> sentences = document.sentences();
        if (sentences.isEmpty()) {
            throw new IllegalStateException("A stretch " + span + " of a document without sentences");
        }
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() > span.start()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return sentences.get(low);
    }

    /** The index of the sentence's first token that ends after a position; the last one's if none does. */
    static int token(Sentence sentence, int position) {
        int last = sentence.tokens().size() - 1;
        for (int i = 0; i < last; i++) {
            if (sentence.tokens().get(i).span().end() > position) {
                return i;
            }
        }
        return last;
    }
}

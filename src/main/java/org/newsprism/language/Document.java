package org.newsprism.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An article's text as sentences, words and dependencies. It exists complete or not at all, and knows no outlet.
 *
 * @param text the article's own text
 * @param sentences headline and body sentences in text order; empty for an article without either
 * @param date day of publication, where known
 */
public record Document(String text, List<Sentence> sentences, Optional<LocalDate> date) {
    public Document {
        sentences = List.copyOf(sentences);
    }

    /** The sentence that covers a position, if one does. */
    public Optional<Sentence> sentenceAt(int position) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Sentence sentence = sentences.get(middle);
            if (position < sentence.span().start()) {
                high = middle - 1;
            } else if (position >= sentence.span().end()) {
                low = middle + 1;
            } else {
                return Optional.of(sentence);
            }
        }
        return Optional.empty();
    }
}

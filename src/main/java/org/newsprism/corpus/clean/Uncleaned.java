package org.newsprism.corpus.clean;

import java.util.List;
import java.util.Optional;
import org.newsprism.corpus.Cut;

/**
 * A text before cleaning.
 *
 * @param text the decoded text
 * @param lineStarts position in the text where each of its lines begins; first is 0
 * @param lineNumbers for each of those lines the line of the file it came from, from 1
 * @param known stretches whose part is known from the file's own structure, in text order; headline and body stretches
 *     among them may still be cut, the others stand
 * @param title the article's title as the file states it, if it does
 */
public record Uncleaned(
        String text, List<Integer> lineStarts, List<Integer> lineNumbers, List<Cut> known, Optional<String> title) {
    public Uncleaned {
        lineStarts = List.copyOf(lineStarts);
        lineNumbers = List.copyOf(lineNumbers);
        known = List.copyOf(known);
    }
}

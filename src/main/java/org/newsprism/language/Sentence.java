package org.newsprism.language;

import java.util.ArrayList;
import java.util.List;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.Zone;

/**
 * One sentence with its words and their dependencies.
 *
 * @param index its place in the document, from 0
 * @param paragraph the place of its paragraph among the document's body paragraphs, from 0; -1 in a headline
 * @param zone {@code HEADLINE} or {@code BODY}
 * @param span from its first word to its last
 * @param tokens in text order, never empty
 */
public record Sentence(int index, int paragraph, Zone.Kind zone, Span span, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("A sentence has words");
        }
    }

    /** The words that depend on {@code head}, in text order. */
    public List<Integer> dependents(int head) {
        List<Integer> dependents = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).head() == head) {
                dependents.add(i);
            }
        }
        return List.copyOf(dependents);
    }
}

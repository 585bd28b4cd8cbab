package org.newsprism.framing.concept;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Places that mean one thing, as far as the rules can tell.
 *
 * @param name what it is called most often
 * @param references its places, in the order given
 * @param rules ids of the rules that joined them, such as {@code person} or {@code same-set}
 */
public record Concept(String name, List<Reference> references, SortedSet<String> rules) {
    public Concept {
        references = List.copyOf(references);
        rules = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(rules));
    }
}

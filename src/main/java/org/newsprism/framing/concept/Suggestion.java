package org.newsprism.framing.concept;

import java.util.List;
import java.util.SortedSet;

/**
 * Labels that may compete for one concept, for the user to choose from.
 *
 * @param concept a variant set that has some of them already, else the commonest label
 * @param labels the commonest first, two or more
 * @param rules why they were put together
 */
public record Suggestion(String concept, List<Label> labels, SortedSet<String> rules) {

    /**
     * One label.
     *
     * @param lemma its noun
     * @param known whether a variant set has it already
     * @param places where it stands, in the order of texts
     * @param shared what it stands with that other labels of the concept stand with too, the most telling first: stems of
     *     modifiers, {@code name:} of a name, {@code obj:cancel} for what governs it
     */
    public record Label(String lemma, boolean known, List<Reference> places, List<String> shared) {
        public Label {
            places = List.copyOf(places);
            shared = List.copyOf(shared);
        }
    }

    public Suggestion {
        labels = List.copyOf(labels);
    }
}

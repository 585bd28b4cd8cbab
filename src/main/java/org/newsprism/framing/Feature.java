package org.newsprism.framing;

import java.util.List;

/**
 * A definition and a search, and nothing else: no counting, dividing, groups or files. Its state is per call; one instance
 * serves many threads.
 */
public interface Feature {

    /** Its name in data files. */
    FeatureId id();

    /** What it counts, as the report prints it. */
    Definition definition();

    /** The printed list behind it, in its order; empty for a feature that is a rule and not a list. */
    default List<Entry> entries() {
        return List.of();
    }

    /** Whether it is a list that the study brought with it, and not the program's own. */
    default boolean isOfTheStudy() {
        return false;
    }

    /**
     * The places found, in text order. None overlaps another, but for features that count quotations: a quotation inside
     * a quotation is two.
     */
    List<Evidence> find(AnnotatedText text);
}

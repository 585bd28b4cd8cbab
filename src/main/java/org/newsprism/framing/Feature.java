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

    /** The places found, in text order, none overlapping another. */
    List<Evidence> find(AnnotatedText text);
}

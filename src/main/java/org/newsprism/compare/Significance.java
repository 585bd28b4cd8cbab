package org.newsprism.compare;

import java.util.Optional;

/**
 * What a permutation of articles says of a difference, or why it can say nothing.
 *
 * @param p two-sided; empty where the floor lies above {@link #LEVEL} or groups cannot be told from events
 * @param adjusted p after Benjamini and Hochberg over all tests of the report; present exactly when {@code p} is
 * @param maxT p by max-T over all measures of the same two sides; present exactly when {@code p} is
 * @param floor the smallest p that these articles could give
 * @param relabelings how many ways there are to deal the labels out
 * @param exact whether all of them were looked at; else {@value Relabelings#DRAWS} were drawn
 */
public record Significance(
        Optional<Double> p,
        Optional<Double> adjusted,
        Optional<Double> maxT,
        double floor,
        double relabelings,
        boolean exact) {

    /** Where no p can be this small, none is given. */
    public static final double LEVEL = 0.05;

    public Significance {
        if (p.isPresent() && floor > LEVEL) {
            throw new IllegalArgumentException("No p can be given where the smallest is " + floor);
        }
        if (p.isPresent() != adjusted.isPresent() || p.isPresent() != maxT.isPresent()) {
            throw new IllegalArgumentException(
                    "A p and its adjustments come together: " + p + ", " + adjusted + ", " + maxT);
        }
    }

    /** A difference without a test. */
    static Significance none(double floor, double relabelings, boolean exact) {
        return new Significance(Optional.empty(), Optional.empty(), Optional.empty(), floor, relabelings, exact);
    }
}

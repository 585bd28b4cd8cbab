package org.newsprism.compare;

/**
 * How large a difference had to be, given how much the articles at hand stray from each other (F51).
 *
 * @param called above this size a difference has p of .05 or less: that share of relabellings at most is further apart
 * @param found a true difference of this size is called in four of five corpora like this one: {@code called} and 0.84 standard
 *     deviations of the relabelled differences, were estimates normal around the truth. A true difference among the articles
 *     widens both, so the figure is on the careful side.
 */
public record Detectable(double called, double found) {

    Detectable scaled(double scale) {
        return new Detectable(called * scale, found * scale);
    }
}

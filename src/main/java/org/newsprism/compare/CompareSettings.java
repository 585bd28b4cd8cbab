package org.newsprism.compare;

/**
 * The choices that shape findings; the report prints them.
 *
 * @param groupBy column of the outlet metadata, {@code origin} unless the user says otherwise
 * @param seed of every random choice
 */
public record CompareSettings(String groupBy, long seed) {

    /** Group by origin. */
    public static final String ORIGIN = "origin";

    /** Pseudo-counts of the prior of the weighted log-odds (M1). */
    public static final double ALPHA_ZERO = 500;

    /** Words that occur less often in the whole corpus are not tested; fixed without looking at groups. */
    public static final int LEAST_COUNT = 3;

    /** By origin, with the seed that the program has always used. */
    public static CompareSettings standard() {
        return new CompareSettings(ORIGIN, 20_261_122L);
    }
}

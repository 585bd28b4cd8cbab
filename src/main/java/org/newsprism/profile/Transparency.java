package org.newsprism.profile;

/**
 * How many fully identified sources a text has, in the four classes of the Project for Excellence in Journalism (2005): its
 * share of stories in US newspapers, where the classes were reported apart, is the base rate beside ours.
 */
public enum Transparency {
    /** No fully identified source; 7% of stories in US newspapers of 2005. */
    NONE("0"),
    ONE("1"),
    TWO_OR_THREE("2–3"),
    /** Four or more; 48% of stories in US newspapers of 2005. */
    FOUR_OR_MORE("4 or more");

    private final String label;

    Transparency(String label) {
        this.label = label;
    }

    /** The class of a number of different named sources. */
    public static Transparency of(int namedSources) {
        return switch (namedSources) {
            case 0 -> NONE;
            case 1 -> ONE;
            case 2, 3 -> TWO_OR_THREE;
            default -> FOUR_OR_MORE;
        };
    }

    /** The number of sources in it, for a table. */
    public String label() {
        return label;
    }
}

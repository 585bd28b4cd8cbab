package org.newsprism.compare;

/**
 * A difference looked at again among articles that agree in a rival property, or, for copied text, among those that are none.
 *
 * @param rival the property
 * @param difference in the rates' unit; NaN when it cannot be said
 * @param articles how many of both sides could be compared so
 * @param outcome what became of it
 */
public record Check(Rival rival, double difference, int articles, Outcome outcome) {

    /** What becomes of a difference. */
    public enum Outcome {
        /** The same sign, and half as large at least. */
        REMAINS,
        /** The same sign, and less than half as large. */
        SHRINKS,
        /** The other sign, or none. */
        TURNS,
        /** Fewer than two articles of a side are left, or no article differs in it. */
        NOT_COMPARABLE
    }

    static Check of(Rival rival, double before, double after, int articles) {
        Outcome outcome;
        if (Double.isNaN(before) || Double.isNaN(after)) {
            outcome = Outcome.NOT_COMPARABLE;
        } else if (before * after <= 0) {
            outcome = Outcome.TURNS;
        } else {
            outcome = 2 * Math.abs(after) >= Math.abs(before) ? Outcome.REMAINS : Outcome.SHRINKS;
        }
        return new Check(rival, after, articles, outcome);
    }
}

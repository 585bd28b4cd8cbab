package org.newsprism.compare;

/** Whether a difference between groups could be told from a difference between the events they report. */
public enum Verdict {
    /** Every two groups report the same events, each with two articles or more, from two outlets or more. */
    IDENTIFIABLE("IDENTIFIABLE"),
    /** Some groups can be told from the events they report, or only by date, or only down to single outlets. */
    PARTLY("PARTLY IDENTIFIABLE"),
    /** No two groups can. */
    NOT_IDENTIFIABLE("NOT IDENTIFIABLE");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** The words a reader sees. */
    public String words() {
        return words;
    }
}

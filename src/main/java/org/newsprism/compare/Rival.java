package org.newsprism.compare;

/** Another property of articles in which groups may differ, so that it could stand behind a difference between them (F52). */
public enum Rival {
    /** Words of headline and body. */
    LENGTH("length"),
    /** The day of publication. */
    DATE("date"),
    /** Headline alone, headline and lede, or a full text. */
    KIND("kind of text"),
    /** Whether it is built from another's copy. */
    COPY("copied text");

    private final String label;

    Rival(String label) {
        this.label = label;
    }

    /** The words a reader sees. */
    public String label() {
        return label;
    }
}

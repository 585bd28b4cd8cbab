package org.newsprism.compare;

/** What an article's text has of a fact (method M13). */
public enum FactStatus {
    /** Mentioned, with at least one place. */
    PRESENT("mentioned"),
    /** Not mentioned in this text. */
    NOT_MENTIONED("not mentioned"),
    /** Published before the fact could be known. */
    NOT_YET("not yet possible"),
    /** The article reports another event. */
    OTHER_EVENT("another event");

    private final String words;

    FactStatus(String words) {
        this.words = words;
    }

    /** The words a reader sees. */
    public String words() {
        return words;
    }
}

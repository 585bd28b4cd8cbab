package org.newsprism.corpus;

/** How much of an article there is. Kinds are never compared with each other: a headline has no room for a source. */
public enum TextKind {
    /** The whole article. */
    FULL("full text", "full texts"),
    /** The headline with the first sentences or a summary. */
    LEDE("headline and lede", "headlines with lede"),
    /** The headline alone. */
    HEADLINE("headline", "headlines");

    private final String label;
    private final String plural;

    TextKind(String label, String plural) {
        this.label = label;
        this.plural = plural;
    }

    /** The words a reader sees for one. */
    public String label() {
        return label;
    }

    /** The words a reader sees for several. */
    public String plural() {
        return plural;
    }
}

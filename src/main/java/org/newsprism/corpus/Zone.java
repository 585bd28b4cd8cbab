package org.newsprism.corpus;

/**
 * A stretch of an article that plays one part on the page.
 *
 * @param kind the part it plays
 * @param span where it stands in the article's text
 */
public record Zone(Kind kind, Span span) {

    /** The parts of a news page. Only {@link #HEADLINE} and {@link #BODY} are ever counted, and they are counted apart. */
    public enum Kind {
        /** The outlet's title of the article. */
        HEADLINE,
        /** Place, date and agency before the first sentence: {@code BRUSSELS (Agency) –}. */
        DATELINE,
        /** One paragraph of running text. */
        BODY,
        /** Words under or beside a picture. */
        CAPTION,
        /** Who wrote it, or whose copy or picture it is. */
        CREDIT,
        /** An invitation to read another article. */
        LINK_PLUG,
        /** The agency's or editor's mark at the end: {@code ABC/XY}. */
        SIGN_OFF,
        /** Page furniture: addresses, newsletters, share buttons, breadcrumbs, tags. */
        FOOTER,
        /** The optional front block of {@code key: value} lines in a text file. */
        FRONT_BLOCK
    }
}

package org.newsprism.corpus.extract;

/**
 * One stretch of an article page: a paragraph, a caption, an invitation to read on.
 *
 * @param kind the part it plays
 * @param text its words, white space folded to single spaces, never blank
 * @param line the line of the HTML source on which its first word stands, from 1
 * @param reason for kinds that are no running text, what showed it ({@code figcaption}, {@code class related}); else empty
 */
public record HtmlBlock(Kind kind, String text, int line, String reason) {

    /** The parts a block can play. */
    public enum Kind {
        /** The summary between headline and article, which stands apart from the running text. */
        STANDFIRST(false),
        /** Running text. */
        PARAGRAPH(true),
        /** A heading inside the article. */
        HEADING(true),
        /** A passage set apart as a quotation. */
        QUOTE(true),
        /** One item of a list. */
        LIST(true),
        /** Words under or beside a picture. */
        CAPTION(false),
        /** Who wrote it, or whose copy or picture it is. */
        CREDIT(false),
        /** An invitation to read another article. */
        PLUG(false),
        /** Page furniture inside the article: share bars, newsletters, tags. */
        FURNITURE(false);

        private final boolean body;

        Kind(boolean body) {
            this.body = body;
        }

        /** Whether the article's own running text is in blocks of this kind. */
        public boolean isBody() {
            return body;
        }
    }
}

package org.newsprism.story;

import org.newsprism.corpus.Span;

/**
 * A place where an article says whose words, facts or pictures it uses.
 *
 * @param span the words that say so
 * @param kind in what way
 * @param source who is credited, by the name of the table where it is in it, else as written
 */
public record Credit(Span span, Kind kind, String source) {

    /** How a source is credited. The first two are the article's own word on where its text comes from. */
    public enum Kind {
        /** In a line or brackets of its own: {@code Source(s): Reuters}, {@code (AP)}. */
        DECLARED,
        /** By a line that names who reported or edited. */
        BYLINE,
        /** In a sentence: {@code according to Anadolu}, {@code a Reuters report}. */
        IN_TEXT,
        /** Under a picture. */
        PHOTO
    }
}

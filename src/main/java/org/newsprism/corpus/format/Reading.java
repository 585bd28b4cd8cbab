package org.newsprism.corpus.format;

/** What came of one article in a file: its text, or the reason why it gave none. */
public sealed interface Reading permits RawArticle, Reading.Refused {

    /**
     * Why a file, or one article of it, could not be read.
     *
     * @param line line of the file, from 1, or 0 when the whole file is meant
     * @param reason one sentence: what was found, what was expected
     */
    record Refused(int line, String reason) implements Reading {}
}

package org.newsprism.corpus.format;

/**
 * How large a file may be before it is refused rather than read. Real exports stay far below; a damaged or hostile file
 * must not take the memory of the run.
 */
public final class Limits {
    /** Bytes of a file with one article, or of a document with many. */
    public static final long DOCUMENT_BYTES = 20_000_000;

    /** Bytes of a file that holds many articles or many files. */
    public static final long COLLECTION_BYTES = 100_000_000;

    /** Bytes that one file of the corpus may unpack to, all its members together. */
    static final long UNPACKED_BYTES = 300_000_000;

    /** Bytes that one byte of a compressed member may become; text seldom passes ten, long runs of markup a hundred. */
    static final long RATIO = 250;

    /** Below this size a member's ratio does not matter. */
    static final long RATIO_FROM = 1_000_000;

    /** Members of one archive. */
    static final int ENTRIES = 20_000;

    /** Archives in archives. */
    static final int NESTING = 3;

    /** Articles in one file. */
    static final int ARTICLES = 100_000;

    /** Depth of objects in JSON and of elements in XML. */
    static final int DEPTH = 100;

    private Limits() {}
}

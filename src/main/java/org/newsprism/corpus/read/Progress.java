package org.newsprism.corpus.read;

/** Someone who watches the reading. */
@FunctionalInterface
public interface Progress {

    /**
     * Called after each file.
     *
     * @param done files read so far
     * @param total files to read
     */
    void read(int done, int total);

    /** Nobody watches. */
    static Progress none() {
        return (done, total) -> {};
    }
}

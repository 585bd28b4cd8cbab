package org.newsprism.run;

/** Is told how far a long run has come. */
public interface Progress {

    /** Hears nothing. */
    Progress SILENT = (step, done, total) -> {};

    /**
     * One more piece of a step is done. May be called from any thread.
     *
     * @param step what is being done, such as {@code Reading articles}
     * @param done pieces finished
     * @param total pieces in all; 0 when that is not known
     */
    void at(String step, long done, long total);
}

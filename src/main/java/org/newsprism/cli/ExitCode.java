package org.newsprism.cli;

/** What the command's exit code says to a script. */
final class ExitCode {
    /** Everything was read. */
    static final int DONE = 0;
    /** A mistake of ours. */
    static final int BUG = 1;
    /** A mistake in the options or in a file the user edits; nothing was written. */
    static final int USAGE = 2;
    /** The report was written; some input was skipped and is named. */
    static final int SKIPPED = 3;
    /** The output could not be written, or memory did not suffice for it; an older report is left as it was. */
    static final int CANNOT_WRITE = 4;
    /** Nothing in the corpus could be read as an article. */
    static final int NOTHING_READ = 5;

    private ExitCode() {}
}

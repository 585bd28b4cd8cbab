package org.newsprism.corpus;

/**
 * A mistake in a file the user edits, said once, whole.
 *
 * @param file the file's name as the user knows it
 * @param line from 1; 0 when the whole file is meant
 * @param column from 1: in a table the number of the cell in its row, elsewhere the character in its line; 0 when the
 *     whole line is meant
 * @param message what was found and what was expected
 * @param severity whether the run can go on
 */
public record Problem(String file, int line, int column, String message, Severity severity) {

    /** What a problem does to the run. */
    public enum Severity {
        /** Nothing is written until it is mended. */
        ERROR,
        /** The run goes on and says so. */
        WARNING
    }

    @Override
    public String toString() {
        StringBuilder where = new StringBuilder(file);
        if (line > 0) {
            where.append(':').append(line);
        }
        if (column > 0) {
            where.append(':').append(column);
        }
        return where + ": " + message;
    }
}

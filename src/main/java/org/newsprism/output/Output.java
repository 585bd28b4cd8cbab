package org.newsprism.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Where a run's files go, all or none: they appear together at {@link #commit()}, and closing without it leaves
 * everything as it was before.
 *
 * <pre>{@code
 * try (Output output = Output.folder(place)) {
 *     try (OutputStream file = output.file("data/quotes.csv")) {
 *         ...
 *     }
 *     output.commit();
 * }
 * }</pre>
 */
public interface Output extends Closeable {

    /**
     * A folder, made with its parents when missing.
     *
     * @throws OutputFailed when nothing can be written there
     */
    static Output folder(Path place) throws OutputFailed {
        return FolderOutput.open(place);
    }

    /**
     * Opens a new file.
     *
     * @param name relative, with {@code /} between folders, such as {@code data/quotes.csv}
     * @return a buffered stream; its failures are {@link OutputFailed}
     * @throws IllegalArgumentException when the name leads outside, or was opened before
     */
    OutputStream file(String name) throws IOException;

    /**
     * Lets all files appear under their names, replacing older ones.
     *
     * @throws OutputFailed when one could not be put in place; the older ones are then back
     * @throws IllegalStateException when a file is still open
     */
    void commit() throws IOException;

    /** Drops what was not committed. */
    @Override
    void close() throws IOException;
}

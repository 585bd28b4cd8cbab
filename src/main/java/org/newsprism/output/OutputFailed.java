package org.newsprism.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A place that could not be written: the user's to solve, so its message says what and where. */
public final class OutputFailed extends IOException {
    private static final long serialVersionUID = 1L;

    private OutputFailed(String message, IOException cause) {
        super(message, cause);
    }

    /** The failure to write at a place, in words that a user can act on. */
    static OutputFailed at(Path place, IOException cause) {
        if (cause instanceof OutputFailed known) {
            return known;
        }
        return new OutputFailed("Cannot write " + place + ": " + reason(cause), cause);
    }

    static OutputFailed at(Path place, String reason) {
        return new OutputFailed("Cannot write " + place + ": " + reason, new IOException(reason));
    }

    /** Whether there is no room left, or none that this user may have. */
    static boolean isFull(IOException cause) {
        String message = String.valueOf(cause.getMessage());
        return message.contains("No space left") || message.contains("uota exceeded") || message.contains("too large");
    }

    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "no permission";
        }
        if (cause instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        String message = cause.getMessage();
        return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
    }
}

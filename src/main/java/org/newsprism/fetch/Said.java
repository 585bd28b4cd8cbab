package org.newsprism.fetch;

import java.util.Optional;

/**
 * What the user says of what is added; it goes into the note beside the file.
 *
 * @param outlet whose article it is
 * @param date the day of publication
 * @param event the event it tells of
 * @param url where a file was found; of no use beside an address
 */
public record Said(Optional<String> outlet, Optional<String> date, Optional<String> event, Optional<String> url) {

    /** Nothing. */
    public static Said nothing() {
        return new Said(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}

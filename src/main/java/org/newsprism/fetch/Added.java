package org.newsprism.fetch;

/**
 * What became of one address or file.
 *
 * @param argument as the user wrote it, fit for a terminal
 * @param outcome what became of it
 * @param words the path of the file under the corpus folder, or why there is none
 */
public record Added(String argument, Outcome outcome, String words) {

    /** What may become of an address or file. */
    public enum Outcome {
        /** It is in the corpus now. */
        SAVED,
        /** It was in the corpus before; nothing was changed. */
        THERE_ALREADY,
        /** It could not be added: what was asked for cannot be. */
        MISTAKE,
        /** It could not be added: it was tried. */
        FAILED
    }

    /** Whether the corpus holds it. */
    public boolean isThere() {
        return outcome == Outcome.SAVED || outcome == Outcome.THERE_ALREADY;
    }
}

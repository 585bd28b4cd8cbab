package org.newsprism.fetch;

/** Why a page or file was not added, in words that a user can act on. */
final class NotAdded extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean mistake;

    private NotAdded(String reason, boolean mistake) {
        super(reason);
        this.mistake = mistake;
    }

    /** What was asked for cannot be: an address of another kind, a file that is not there. */
    static NotAdded mistake(String reason) {
        return new NotAdded(reason, true);
    }

    /** It was tried, and did not work out. */
    static NotAdded failed(String reason) {
        return new NotAdded(reason, false);
    }

    boolean isMistake() {
        return mistake;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}

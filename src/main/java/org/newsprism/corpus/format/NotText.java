package org.newsprism.corpus.format;

/** The bytes are no text, or a text in an encoding that cannot be told; the message says which, as one sentence. */
final class NotText extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    NotText(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}

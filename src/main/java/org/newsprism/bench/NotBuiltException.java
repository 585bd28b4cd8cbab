package org.newsprism.bench;

/** A benchmark task that the program cannot do yet; the command says so and ends with exit code 2. */
public final class NotBuiltException extends UnsupportedOperationException {
    private static final long serialVersionUID = 1L;

    public NotBuiltException(String task) {
        super("The benchmark task “" + task + "” is not built yet");
    }
}

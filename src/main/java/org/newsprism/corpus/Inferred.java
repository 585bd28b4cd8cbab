package org.newsprism.corpus;

import java.util.Optional;
import java.util.function.Function;

/**
 * A value that was read or worked out, with the ground it stands on.
 *
 * @param value the value; empty when nothing supports one, which is never filled by a guess
 * @param ground the kind of evidence; {@link Ground#NONE} exactly when {@code value} is empty
 * @param evidence the words, name or address that show it, as they stand; empty text when there is none
 */
public record Inferred<T>(Optional<T> value, Ground ground, String evidence) {

    /** Kinds of evidence, strongest first. */
    public enum Ground {
        STUDY_FILE("study file articles.csv"),
        FRONT_BLOCK("front block"),
        SOURCE_NOTE("note beside the file"),
        FILE_FIELD("field in the file"),
        FOLDER("folder name"),
        PAGE_METADATA("page metadata"),
        DOMAIN("web address"),
        SIGNATURE("signature in the text"),
        SELF_REFERENCE("self-reference in the text"),
        DATELINE("dateline"),
        TEXT("date in the text"),
        NONE("no evidence");

        private final String label;

        Ground(String label) {
            this.label = label;
        }

        /** The words a reader sees. */
        public String label() {
            return label;
        }
    }

    public Inferred {
        if (value.isEmpty() != (ground == Ground.NONE)) {
            throw new IllegalArgumentException("A value and its ground come together: " + value + ", " + ground);
        }
    }

    public static <T> Inferred<T> of(T value, Ground ground, String evidence) {
        return new Inferred<>(Optional.of(value), ground, evidence);
    }

    public static <T> Inferred<T> unknown() {
        return new Inferred<>(Optional.empty(), Ground.NONE, "");
    }

    public <R> Inferred<R> map(Function<T, R> function) {
        return new Inferred<>(value.map(function), ground, evidence);
    }
}

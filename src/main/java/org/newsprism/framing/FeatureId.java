package org.newsprism.framing;

/**
 * The name of a feature in data files. It never changes once published: it is in users' JSON.
 *
 * @param value lower-case letters and hyphens, such as {@code reporting-verbs}
 */
public record FeatureId(String value) implements Comparable<FeatureId> {
    public FeatureId {
        if (!value.matches("[a-z]+(-[a-z]+)*+")) {
            throw new IllegalArgumentException("Not a feature id: " + value);
        }
    }

    @Override
    public int compareTo(FeatureId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.newsprism.voice;

/**
 * A run of words of a {@link Passage}.
 *
 * @param from first word
 * @param to the word after the last one
 */
record Range(int from, int to) {
    boolean contains(int word) {
        return from <= word && word < to;
    }

    boolean overlaps(Range other) {
        return from < other.to && other.from < to;
    }

    int length() {
        return to - from;
    }
}

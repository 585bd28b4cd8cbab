package org.newsprism.corpus;

/**
 * A stretch of an article's own text.
 *
 * @param start first UTF-16 position, from 0
 * @param end the position after the last one; never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Not a span: " + start + " to " + end);
        }
    }

    /** The number of UTF-16 positions covered. */
    public int length() {
        return end - start;
    }

    /** Whether {@code other} lies inside this span, edges included. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the position lies inside this span. */
    public boolean contains(int position) {
        return start <= position && position < end;
    }

    /** Whether the two spans share at least one position. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The words this span covers in {@code text}. */
    public String of(String text) {
        return text.substring(start, end);
    }

    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}

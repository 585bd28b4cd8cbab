package org.newsprism.profile;

import java.util.Collection;

/**
 * How many of how many: a count and its base, as whole numbers that add up to the same in any order.
 *
 * <p>It is made from the things themselves, never from a number: {@code Tally.of(hits, words)}.
 */
public final class Tally {

    /** Nothing found in nothing. */
    public static final Tally NONE = new Tally(0, 0);

    private final long count;
    private final long base;

    private Tally(long count, long base) {
        this.count = count;
        this.base = base;
    }

    /** The tally of the things found and the things they are found among; the first need not be part of the second. */
    public static Tally of(Collection<?> found, Collection<?> among) {
        return new Tally(found.size(), among.size());
    }

    /** The number of things found. */
    public long count() {
        return count;
    }

    /** The number of things they are divided by. */
    public long base() {
        return base;
    }

    /** Both together. Throws rather than overflow. */
    public Tally plus(Tally other) {
        return new Tally(Math.addExact(count, other.count), Math.addExact(base, other.base));
    }

    /** This without another that was added to it. */
    public Tally minus(Tally other) {
        if (other.count > count || other.base > base) {
            throw new IllegalArgumentException(other + " is not part of " + this);
        }
        return new Tally(count - other.count, base - other.base);
    }

    /** Count over base; NaN when there is no base, for nothing can be said then. */
    public double rate() {
        return base == 0 ? Double.NaN : (double) count / base;
    }

    /** Count per thousand of the base; NaN when there is no base. */
    public double perThousand() {
        return base == 0 ? Double.NaN : 1000.0 * count / base;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tally tally && count == tally.count && base == tally.base;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(count) * 31 + Long.hashCode(base);
    }

    @Override
    public String toString() {
        return count + " of " + base;
    }
}

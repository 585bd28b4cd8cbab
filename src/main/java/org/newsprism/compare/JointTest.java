package org.newsprism.compare;

/**
 * One permutation test of many differences at once (methods M5 and M6): each gets its own p, a p by max-T over all of them
 * (Westfall and Young 1993), and the size from which it would have been called.
 *
 * <p>The own p is that of the difference. Max-T compares the scores, each in its own standard deviations: a difference of
 * shares of hardly anything, which relabelling throws from 0 to 100%, would drown all others.
 */
final class JointTest {

    /** Standard deviations from the middle of a normal distribution to its 80th percentile. */
    static final double FOUR_IN_FIVE = 0.8416212335729143;

    private final double[] p;
    private final double[] maxT;
    private final Detectable[] detectable;

    private JointTest(double[] p, double[] maxT, Detectable[] detectable) {
        this.p = p;
        this.maxT = maxT;
        this.detectable = detectable;
    }

    /** Two-sided p of each measure; NaN where there is no difference to test. */
    double[] p() {
        return p;
    }

    /** Two-sided p of each measure, held together by the largest of all. */
    double[] maxT() {
        return maxT;
    }

    /** What could have been found of a measure. */
    Detectable detectable(int measure) {
        return detectable[measure];
    }

    static JointTest of(Differences differences, Relabelings relabelings) {
        int size = differences.size();
        double[] spread = differences.spread();
        double[] observed = differences.observed();
        double[] scores = differences.scores();
        long[] reached = new long[size];
        long[] reachedByLargest = new long[size];
        double[] squares = new double[size];
        Called[] called = new Called[size];
        for (int m = 0; m < size; m++) {
            called[m] = new Called(relabelings);
        }
        double[] again = new double[size];
        double[] scored = new double[size];
        relabelings.forEach(labels -> {
            differences.of(labels, again, scored);
            double largest = 0;
            for (int m = 0; m < size; m++) {
                double distance = Math.abs(again[m]);
                // A side without a base says nothing either way; counting it keeps p on the careful side.
                if (Double.isNaN(distance) || Permutation.atLeast(distance, Math.abs(observed[m]))) {
                    reached[m]++;
                }
                if (!Double.isNaN(distance)) {
                    squares[m] += distance * distance;
                    called[m].see(distance);
                }
                if (spread[m] > 0 && Math.abs(scored[m]) / spread[m] > largest) {
                    largest = Math.abs(scored[m]) / spread[m];
                }
            }
            for (int m = 0; m < size; m++) {
                if (!(spread[m] > 0) || Permutation.atLeast(largest, Math.abs(scores[m]) / spread[m])) {
                    reachedByLargest[m]++;
                }
            }
        });
        double[] p = new double[size];
        double[] maxT = new double[size];
        Detectable[] detectable = new Detectable[size];
        for (int m = 0; m < size; m++) {
            boolean testable = !Double.isNaN(observed[m]);
            p[m] = testable ? Permutation.share(reached[m], relabelings) : Double.NaN;
            maxT[m] = testable ? Math.max(p[m], Permutation.share(reachedByLargest[m], relabelings)) : Double.NaN;
            double from = called[m].from();
            detectable[m] = new Detectable(from, from + FOUR_IN_FIVE * Math.sqrt(squares[m] / relabelings.visited()));
        }
        return new JointTest(p, maxT, detectable);
    }

    /** Keeps the largest distances, as many as a p of the level allows and one more. */
    private static final class Called {
        /** A heap, the smallest on top. */
        private final double[] largest;

        private int size;

        Called(Relabelings relabelings) {
            double allowed = relabelings.exact()
                    ? Math.floor(Significance.LEVEL * relabelings.count() + 1e-9)
                    : Math.floor(Significance.LEVEL * (relabelings.visited() + 1) + 1e-9) - 1;
            largest = new double[(int) allowed + 1];
        }

        void see(double distance) {
            if (size < largest.length) {
                int at = size++;
                for (; at > 0 && largest[(at - 1) / 2] > distance; at = (at - 1) / 2) {
                    largest[at] = largest[(at - 1) / 2];
                }
                largest[at] = distance;
            } else if (distance > largest[0]) {
                sink(distance);
            }
        }

        /** Puts a value in the place of the smallest. */
        private void sink(double distance) {
            int at = 0;
            for (int child = 1; child < size; child = 2 * at + 1) {
                if (child + 1 < size && largest[child + 1] < largest[child]) {
                    child++;
                }
                if (largest[child] >= distance) {
                    break;
                }
                largest[at] = largest[child];
                at = child;
            }
            largest[at] = distance;
        }

        /** A difference above this has a p of the level or less. */
        double from() {
            return size < largest.length ? Double.NaN : largest[0];
        }
    }
}

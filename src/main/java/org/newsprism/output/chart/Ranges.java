package org.newsprism.output.chart;

/** How far an axis reaches. */
final class Ranges {
    private static final double AIR = 0.05;

    private Ranges() {}

    /**
     * The values with a little room at both ends; from zero when none is negative and zero is not far below.
     *
     * @param low smallest value; infinite when there is none
     */
    static double[] withAir(double low, double high) {
        if (!(low <= high)) {
            return new double[] {0, 1};
        }
        boolean fromZero = low >= 0 && low <= high * 0.75;
        double from = fromZero ? 0 : low;
        double span = high > from ? high - from : Math.max(1e-9, Math.abs(high));
        double air = Math.max(span * AIR, 1e-9);
        double start = fromZero ? -air * 0.6 : from - air;
        return new double[] {high == 0 && low == 0 ? -0.05 : start, high == 0 && low == 0 ? 1 : high + air};
    }
}

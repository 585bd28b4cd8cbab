package org.newsprism.report.section;

import java.util.Locale;

/** How numbers are printed: a real minus sign, a dash for what cannot be said, never a locale. */
final class Figures {

    /** Printed where a number cannot be said. */
    static final String NOTHING = "–";

    private Figures() {}

    static String count(long number) {
        return minus(String.format(Locale.ROOT, "%,d", number));
    }

    /** One decimal, for rates per 1,000 words. */
    static String rate(double value) {
        return Double.isFinite(value) ? minus(String.format(Locale.ROOT, "%,.1f", value)) : NOTHING;
    }

    /** Two decimals, for scores and effect sizes. */
    static String score(double value) {
        return Double.isFinite(value) ? minus(String.format(Locale.ROOT, "%,.2f", value)) : NOTHING;
    }

    /** Two decimals with a sign. */
    static String signed(double value) {
        return Double.isFinite(value) ? minus(String.format(Locale.ROOT, "%+,.2f", value)) : NOTHING;
    }

    /** A probability with three decimals and no leading zero. */
    static String p(double value) {
        String figure = String.format(Locale.ROOT, "%.3f", value);
        return figure.startsWith("0") ? figure.substring(1) : figure;
    }

    /** A whole percentage of a share between 0 and 1. */
    static String percent(double share) {
        return Double.isFinite(share) ? String.format(Locale.ROOT, "%.0f%%", 100 * share) : NOTHING;
    }

    /** {@code 3 of 10 (30%)}; without the share when there is no whole. */
    static String of(long part, long whole) {
        String plain = String.format(Locale.ROOT, "%,d of %,d", part, whole);
        return whole == 0 ? plain : plain + " (" + percent((double) part / whole) + ")";
    }

    /** {@code 1 article}, {@code 12 articles}. */
    static String of(long number, String one, String many) {
        return count(number) + " " + (number == 1 ? one : many);
    }

    private static String minus(String figure) {
        return figure.replace('-', '\u2212');
    }
}

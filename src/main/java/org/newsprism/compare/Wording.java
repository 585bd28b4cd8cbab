package org.newsprism.compare;

import java.util.List;
import java.util.Locale;

/** Plain words for the numbers in the sentences that findings write. */
final class Wording {

    private Wording() {}

    /** {@code 1 article}, {@code 1,204 articles}. */
    static String count(long number, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
    }

    /** {@code 3 of 10}. */
    static String of(long part, long whole) {
        return String.format(Locale.ROOT, "%,d of %,d", part, whole);
    }

    /** {@code 3 (30%)}; without the share when there is no whole. */
    static String share(long part, long whole) {
        return String.format(Locale.ROOT, "%,d", part)
                + (whole == 0 ? "" : String.format(Locale.ROOT, " (%.0f%%)", 100.0 * part / whole));
    }

    /** A number with one decimal; a dash when it cannot be said. */
    static String one(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%,.1f", value);
    }

    /** {@code A}, {@code A and B}, {@code A, B and C}. */
    static String list(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }
}

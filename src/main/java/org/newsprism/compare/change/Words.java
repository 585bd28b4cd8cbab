package org.newsprism.compare.change;

import java.util.List;
import java.util.Locale;

/** Numbers and lists as the sentences of changes print them. */
final class Words {

    /** Printed where there is no number. */
    static final String NOTHING = "–";

    /** So many names are listed, then their number is told. */
    private static final int MOST = 8;

    private Words() {}

    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** {@code 1 article}, {@code 12 articles}. */
    static String count(long number, String one, String many) {
        return count(number) + " " + (number == 1 ? one : many);
    }

    static String one(double value) {
        return String.format(Locale.ROOT, "%,.1f", value).replace('-', '\u2212');
    }

    static String signed(double value, String unit) {
        return (value > 0 ? "+" : "") + one(value) + (unit.startsWith("per 1,000") ? " per 1,000 words" : "%");
    }

    static String p(double value) {
        return value < 0.001
                ? "p < .001"
                : "p = " + String.format(Locale.ROOT, "%.3f", value).replaceFirst("^0", "");
    }

    /** {@code a, b and c}; {@code a, b, … and 12 more}. */
    static String list(List<String> names) {
        if (names.size() > MOST) {
            return String.join(", ", names.subList(0, MOST)) + " and " + count(names.size() - MOST) + " more";
        }
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }

    /** A value between quotation marks, or the words for an empty one. */
    static String value(String cell) {
        return cell.isEmpty() ? "nothing" : cell;
    }
}

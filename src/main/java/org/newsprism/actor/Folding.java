package org.newsprism.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Spellings made comparable: case and accents folded, small slips of the pen measured. */
final class Folding {
    private Folding() {}

    /** Lower case without accents; Turkish dotless i, ø, ł, ß and the like become plain letters. */
    static String fold(String text) {
        boolean plain = true;
        boolean ascii = true;
        for (int i = 0; i < text.length() && ascii; i++) {
            char c = text.charAt(i);
            ascii = c < 128;
            plain &= c < 'A' || c > 'Z';
        }
        if (ascii) {
            return plain ? text : text.toLowerCase(Locale.ROOT);
        }
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            switch (c) {
                case 'ı' -> folded.append('i');
                case 'ø', 'Ø' -> folded.append('o');
                case 'ł', 'Ł' -> folded.append('l');
                case 'đ', 'Đ' -> folded.append('d');
                case 'ß' -> folded.append("ss");
                case 'æ', 'Æ' -> folded.append("ae");
                case '’', '‘', 'ʼ' -> folded.append('\'');
                case '‐', '‑', '–' -> folded.append('-');
                default -> {
                    if (Character.getType(c) != Character.NON_SPACING_MARK) {
                        folded.append(c);
                    }
                }
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /** The parts a hyphen, apostrophe or white space divides a folded text into; marks leave none. */
    static List<String> atoms(String folded) {
        List<String> atoms = new ArrayList<>(2);
        int from = 0;
        for (int i = 0; i <= folded.length(); i++) {
            boolean cut = i == folded.length()
                    || switch (folded.charAt(i)) {
                        case '-', '\'', '/', '&', ',', ' ', '\u00A0' -> true;
                        default -> false;
                    };
            if (cut) {
                if (i > from) {
                    atoms.add(folded.substring(from, i));
                }
                from = i + 1;
            }
        }
        return atoms;
    }

    /**
     * Whether two folded surnames may be one name misspelt: long enough, the same first letter, and one slip apart
     * (letter added, dropped, changed, or two neighbours swapped), two in names of eight letters or more.
     */
    static boolean slipApart(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        if (shorter < 6 || a.charAt(0) != b.charAt(0) || Math.abs(a.length() - b.length()) > 2 || feminine(a, b)) {
            return false;
        }
        return distance(a, b) <= (shorter >= 8 ? 2 : 1);
    }

    /** Whether one surname is the form that a woman of the other's family bears: Petrov and Petrova, Kowalski and Kowalska. */
    private static boolean feminine(String a, String b) {
        String shorter = a.length() <= b.length() ? a : b;
        String longer = a.length() <= b.length() ? b : a;
        return longer.equals(shorter + "a")
                || (a.length() == b.length()
                        && a.regionMatches(0, b, 0, a.length() - 1)
                        && (a.endsWith("ka") || b.endsWith("ka") || a.endsWith("na") || b.endsWith("na")));
    }

    /** Whether two folded names differ by one letter written twice, or by two neighbours swapped: Fahretin, Melvut. */
    static boolean doubledOrSwapped(String a, String b) {
        if (Math.min(a.length(), b.length()) < 4) {
            return false;
        }
        if (a.length() == b.length()) {
            int i = 0;
            while (i < a.length() && a.charAt(i) == b.charAt(i)) {
                i++;
            }
            return i + 1 < a.length()
                    && a.charAt(i) == b.charAt(i + 1)
                    && a.charAt(i + 1) == b.charAt(i)
                    && a.substring(i + 2).equals(b.substring(i + 2));
        }
        String shorter = a.length() < b.length() ? a : b;
        String longer = a.length() < b.length() ? b : a;
        if (longer.length() != shorter.length() + 1) {
            return false;
        }
        int i = 0;
        while (i < shorter.length() && shorter.charAt(i) == longer.charAt(i)) {
            i++;
        }
        return i > 0
                && longer.charAt(i) == longer.charAt(i - 1)
                && longer.substring(i + 1).equals(shorter.substring(i));
    }

    /** Optimal string alignment distance: Damerau (1964) without edits inside a swapped pair. */
    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            cost[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                cost[i][j] = Math.min(change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}

package org.newsprism.corpus;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** What a name that is not known was probably meant to be. */
public final class Spelling {
    private static final int LONGEST = 100;

    private Spelling() {}

    /**
     * A name as it is compared: letters and digits only, small, without accents. {@code Press-TV} and {@code press tv}
     * are one name.
     */
    public static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        Normalizer.normalize(name.toLowerCase(Locale.ROOT).replace('\u0131', 'i'), Normalizer.Form.NFKD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    /**
     * The known name nearest to one that is not known: at most one letter in four is different, and no other is as near
     * and earlier.
     */
    public static Optional<String> nearest(String name, Collection<String> known) {
        String sought = key(name);
        if (sought.length() < 3 || sought.length() > LONGEST) {
            return Optional.empty();
        }
        String best = null;
        int least = sought.length() / 4 + 1;
        for (String candidate : known) {
            String key = key(candidate);
            if (Math.abs(key.length() - sought.length()) < least) {
                int distance = distance(sought, key);
                if (distance < least) {
                    least = distance;
                    best = candidate;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Levenshtein distance: the fewest letters to insert, delete or replace. */
    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replace = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replace, Math.min(previous[j], current[j - 1]) + 1);
            }
            int[] swap = previous;
            previous = current;
            current = swap;
        }
        return previous[b.length()];
    }
}

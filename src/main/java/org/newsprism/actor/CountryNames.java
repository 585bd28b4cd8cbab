package org.newsprism.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words that news uses for a country, each leading to the country's canonical name. */
public final class CountryNames {
    private final Map<String, String> names = new HashMap<>();

    private CountryNames() {
        for (List<String> row : Tsv.rows("countries.tsv", 7)) {
            String name = row.get(1);
            add(name, name);
            for (int column = 2; column < 7; column++) {
                Tsv.parts(row.get(column)).forEach(word -> add(word, name));
            }
        }
        for (List<String> row : Tsv.rows("institutions.tsv", 5)) {
            // The bodies that are sides of their own: the European Union, NATO, the United Nations.
            if (row.get(0).equals(row.get(2))) {
                add(row.get(0), row.get(2));
                Tsv.parts(row.get(1)).forEach(word -> add(word, row.get(2)));
            }
        }
    }

    /** The shipped table. */
    public static CountryNames load() {
        return new CountryNames();
    }

    private void add(String word, String name) {
        names.putIfAbsent(Folding.fold(word), name);
    }

    private static boolean hasCapital(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                return true;
            }
            if (c >= 128) {
                return word.codePoints().anyMatch(Character::isUpperCase);
            }
        }
        return false;
    }

    /**
     * The country or bloc a name, adjective, people, capital or metonym stands for: Turkey for {@code Turkish}, {@code
     * Ankara}, {@code TURKEY}. Empty for any other word, and for {@code us} in small letters.
     */
    public Optional<String> of(String word) {
        return hasCapital(word) ? Optional.ofNullable(names.get(Folding.fold(word))) : Optional.empty();
    }
}

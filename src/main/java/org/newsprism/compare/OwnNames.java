package org.newsprism.compare;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsprism.actor.CountryNames;
import org.newsprism.corpus.Outlet;

/** The names by which a group means itself: the countries of its outlets, and the outlets. */
final class OwnNames {
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}.]++");

    private final Set<String> countries = new HashSet<>();
    private final Set<String> outlets = new HashSet<>();

    OwnNames(Group group, CountryNames names) {
        country(group.name(), names);
        for (CountedArticle article : group.articles()) {
            article.outlet().ifPresent(outlet -> add(outlet, names));
        }
    }

    private void add(Outlet outlet, CountryNames names) {
        outlets.add(outlet.name().toLowerCase(Locale.ROOT));
        outlet.aliases().forEach(alias -> outlets.add(alias.toLowerCase(Locale.ROOT)));
        outlet.column("country").ifPresent(country -> country(country, names));
        outlet.column("origin").ifPresent(origin -> country(origin, names));
    }

    /** {@code Iran}, {@code US}, but also the {@code Russian} of {@code Russian-state}. */
    private void country(String words, CountryNames names) {
        Optional<String> whole = names.of(words);
        whole.ifPresent(countries::add);
        if (whole.isEmpty()) {
            NOT_A_LETTER.splitAsStream(words).forEach(word -> names.of(word).ifPresent(countries::add));
        }
    }

    boolean has(KeyUse use) {
        return (!use.country().isEmpty() && countries.contains(use.country()))
                || outlets.contains(use.key().toLowerCase(Locale.ROOT));
    }
}

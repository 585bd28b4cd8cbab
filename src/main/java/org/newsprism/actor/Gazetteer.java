package org.newsprism.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsprism.actor.Actor.Role;
import org.newsprism.actor.Entry.Kind;

/** Our own tables of countries, institutions, titles, bodies, names and stop words, loaded once. */
final class Gazetteer {
    final Lexicon lexicon = new Lexicon();
    final Holders holders;
    private final Map<String, String> genders = new HashMap<>();
    private final Map<String, Optional<Role>> organisations = new HashMap<>();

    Gazetteer() {
        this.holders = Holders.load();
        for (List<String> row : Tsv.rows("countries.tsv", 7)) {
            addCountry(row);
        }
        for (List<String> row : Tsv.rows("institutions.tsv", 5)) {
            Entry entry =
                    new Entry(Kind.INSTITUTION, row.get(0), row.get(2), Role.valueOf(row.get(3)), row.get(4), Set.of());
            lexicon.add(row.get(0), entry);
            Tsv.parts(row.get(1)).forEach(alias -> lexicon.add(alias, entry));
        }
        for (List<String> row : Tsv.rows("titles.tsv", 5)) {
            addTitle(row);
        }
        for (List<String> row : Tsv.rows("bodies.tsv", 3)) {
            lexicon.add(
                    row.get(0),
                    new Entry(
                            Kind.BODY, row.get(0), Actor.UNKNOWN_SIDE, Role.valueOf(row.get(1)), row.get(2), Set.of()));
        }
        for (List<String> row : Tsv.rows("stops.tsv", 2)) {
            lexicon.add(
                    row.get(0),
                    new Entry(Kind.STOP, row.get(0), Actor.UNKNOWN_SIDE, Role.UNKNOWN, row.get(1), Set.of()));
        }
        for (List<String> row : Tsv.rows("given-names.tsv", 2)) {
            genders.put(Folding.fold(row.get(0)), row.get(1));
        }
        for (List<String> row : Tsv.rows("organisations.tsv", 2)) {
            organisations.put(
                    Folding.fold(row.get(0)),
                    row.get(1).equals("PLACE") ? Optional.empty() : Optional.of(Role.valueOf(row.get(1))));
        }
    }

    boolean isGivenName(String folded) {
        return genders.containsKey(folded);
    }

    /** {@code m} or {@code f}; empty for a name of both or an unknown one. */
    String gender(String foldedGivenName) {
        String gender = genders.getOrDefault(foldedGivenName, "");
        return gender.equals("u") ? "" : gender;
    }

    /** Whether a name that ends so is an organisation or a place and nobody. */
    boolean endsOrganisation(String folded) {
        return organisations.containsKey(folded);
    }

    /** What an organisation whose name ends so is; empty for places and things. */
    Optional<Role> organisation(String folded) {
        return organisations.getOrDefault(folded, Optional.empty());
    }

    private void addCountry(List<String> row) {
        String name = row.get(1);
        Kind[] kinds = {Kind.COUNTRY, Kind.ADJECTIVE, Kind.PEOPLE, Kind.CAPITAL, Kind.METONYM};
        lexicon.add(name, country(Kind.COUNTRY, name, Set.of()));
        for (int i = 0; i < kinds.length; i++) {
            for (String word : Tsv.parts(row.get(i + 2))) {
                boolean plural =
                        kinds[i] == Kind.PEOPLE && (word.endsWith("s") || word.endsWith("men") || word.endsWith("ese"));
                lexicon.add(word, country(kinds[i], name, plural ? Set.of("plural") : Set.of()));
            }
        }
    }

    private static Entry country(Kind kind, String name, Set<String> flags) {
        return new Entry(kind, name, name, kind == Kind.PEOPLE ? Role.CIVIL : Role.INSTITUTION, "", flags);
    }

    private void addTitle(List<String> row) {
        Role role = Role.valueOf(row.get(2));
        Set<String> flags = new HashSet<>(List.of(row.get(4).split(",", -1)));
        flags.remove("");
        if (!flags.contains("pluralonly")) {
            lexicon.add(row.get(0), title(row.get(0), role, row.get(3), Set.copyOf(flags)));
        }
        if (!row.get(1).equals(row.get(0))) {
            List<String> plural = new ArrayList<>(flags);
            plural.add("plural");
            lexicon.add(row.get(1), title(row.get(0), role, row.get(3), Set.copyOf(plural)));
        } else if (flags.contains("pluralonly")) {
            lexicon.add(row.get(1), title(row.get(0), role, row.get(3), Set.of("plural")));
        }
    }

    private static Entry title(String name, Role role, String office, Set<String> flags) {
        return new Entry(Kind.TITLE, name, Actor.UNKNOWN_SIDE, role, office, flags);
    }
}

package org.newsprism.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The office holders whom a document can mean, by its date, the countries it names and the offices it gives. */
final class Incumbents {
    /** Surnames of heads of government that many bear: alone and without a date they are not bound. */
    private static final Set<String> COMMON = Set.of(
            "brown",
            "english",
            "abbott",
            "harper",
            "turnbull",
            "morrison",
            "johnson",
            "blair",
            "cameron",
            "harris",
            "martin",
            "kenny",
            "castro",
            "santos",
            "hernandez",
            "fernandez",
            "costa",
            "michel",
            "sanchez",
            "rasmussen",
            "andersson",
            "kirchner",
            "marcos",
            "ortega",
            "correa",
            "moreno",
            "morales",
            "castillo",
            "novak",
            "kern",
            "wong",
            "singh",
            "sharif",
            "khan",
            "ahmed",
            "hassan",
            "abbas",
            "kurz",
            "schulz",
            "higgins");

    private final Scene scene;
    private final Gazetteer gazetteer;

    Incumbents(Scene scene, Gazetteer gazetteer) {
        this.scene = scene;
        this.gazetteer = gazetteer;
    }

    /** What a person held: by full name, or by surname with an office the text gives them; else as head of state. */
    List<Holders.Holder> rows(Person person) {
        if (person.isFull()) {
            return gazetteer.holders.named(person.parts()).stream()
                    .filter(this::notBeforeTime)
                    .toList();
        }
        List<Holders.Holder> rows = gazetteer.holders.surnamed(person.surname()).stream()
                .filter(row -> person.held().stream()
                        .anyMatch(h -> h.office().equals(row.office())
                                && (h.side().equals(row.side()) || h.side().equals(Actor.UNKNOWN_SIDE))))
                .filter(row -> inTime(row) && names(row.side()))
                .toList();
        return rows.isEmpty() && person.held().isEmpty()
                ? headOfState(person.surname()).stream().toList()
                : rows;
    }

    /** The one head of state or government whom a surname alone can mean, when the document names their country. */
    Optional<Holders.Holder> headOfState(String surname) {
        if (surname.length() < 5 || gazetteer.isGivenName(surname)) {
            return Optional.empty();
        }
        List<Holders.Holder> rows = gazetteer.holders.surnamed(surname);
        boolean one = rows.stream().map(Holders.Holder::parts).distinct().count() == 1;
        boolean dated = scene.document.date().isPresent();
        return one && (dated || !COMMON.contains(surname))
                ? rows.stream()
                        .filter(row -> row.office().startsWith("head-of-"))
                        .filter(row -> inTime(row) && names(row.side()))
                        .findFirst()
                : Optional.empty();
    }

    /** Whether the office was held on the day of the document; a document without a date rules nobody out. */
    boolean inTime(Holders.Holder row) {
        return scene.document.date().map(row::covers).orElse(true);
    }

    /** Names are shared: a Mike Johnson of years before the office is somebody else. */
    private boolean notBeforeTime(Holders.Holder row) {
        return scene.document
                .date()
                .map(date -> !date.isBefore(row.from().minusYears(2)))
                .orElse(true);
    }

    private boolean names(String side) {
        return scene.lines.stream()
                .anyMatch(line -> line.words().elements().stream()
                        .anyMatch(e -> e.entry().side().equals(side)));
    }
}

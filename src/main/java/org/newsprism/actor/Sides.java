package org.newsprism.actor;

import java.util.HashMap;
import java.util.Map;
import org.newsprism.actor.Actor.Naming;
import org.newsprism.actor.Actor.Role;

/** Countries and bodies as actors, one for each wording of a document. */
final class Sides {
    private final Map<String, Actor> made = new HashMap<>();

    /** A country, speaking as one, by its own name or its government's seat. */
    Actor country(Entry entry, String words) {
        String how = switch (entry.kind()) {
            case CAPITAL -> "the capital for the government";
            case METONYM -> "the seat for the government";
            default -> entry.name().equals("European Union") ? "the union's name" : "the country's name";
        };
        return state(entry.side(), words, how);
    }

    /** A country's government. */
    Actor state(String side, String words, String how) {
        return made.computeIfAbsent(
                side + "|" + words,
                unused -> new Actor(side, side, Role.INSTITUTION, Naming.NAMED, "\"" + words + "\": " + how));
    }

    Actor body(String side, Entry noun, String words) {
        String name = side.equals(Actor.UNKNOWN_SIDE) ? noun.name() : side + "'s " + noun.name();
        return made.computeIfAbsent(
                name,
                unused ->
                        new Actor(name, side, noun.role(), Naming.NAMED, "\"" + words + "\": a body with its country"));
    }

    Actor institution(Entry entry, String words) {
        String ground = entry.side().equals(Actor.UNKNOWN_SIDE)
                ? ": in the table of institutions, which stands for no side"
                : ": in the table of institutions";
        return made.computeIfAbsent(
                "table|" + entry.name(),
                unused -> new Actor(
                        entry.name(), entry.side(), entry.role(), Naming.NAMED, "\"" + words + "\"" + ground));
    }

    Actor organisation(String name, String side, Role role, String words) {
        return made.computeIfAbsent(
                "named|" + Folding.fold(name),
                unused -> new Actor(
                        name, side, role, Naming.NAMED, "\"" + words + "\": ends like an organisation's name"));
    }

    Actor people(Entry entry, String words) {
        return made.computeIfAbsent(
                "people|" + words,
                unused -> new Actor(
                        words, entry.side(), Role.CIVIL, Naming.ANONYMOUS, "\"" + words + "\": people of a country"));
    }
}

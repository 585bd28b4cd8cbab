package org.newsprism.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsprism.actor.Actor.Naming;
import org.newsprism.actor.Actor.Role;
import org.newsprism.corpus.Span;

/** Somebody of a document while it is being read: their spellings, offices and what shows their side. */
final class Person {
    private List<String> parts;
    private final Map<String, Integer> spellings = new LinkedHashMap<>();
    private final List<Ground> grounds = new ArrayList<>();
    private final List<Held> held = new ArrayList<>();
    private String gender;
    private @Nullable String tableName;
    private @Nullable Actor actor;
    private @Nullable Span introduced;
    private @Nullable Span titled;
    private int introducedParts;

    Person(List<String> parts, String gender) {
        this.parts = parts;
        this.gender = gender;
    }

    /**
     * What shows a side or role.
     *
     * @param strength 1 for the strongest
     */
    record Ground(int strength, String side, Role role, String text) {}

    /** An office the person is said to hold, or to have held. */
    record Held(String office, String side, String title, boolean former) {}

    List<String> parts() {
        return parts;
    }

    String surname() {
        return parts.get(parts.size() - 1);
    }

    boolean isFull() {
        return parts.size() > 1;
    }

    List<Held> held() {
        return held;
    }

    String gender() {
        return gender;
    }

    void gender(String found) {
        if (gender.isEmpty()) {
            gender = found;
        }
    }

    /** @param place where this spelling stands */
    void spelt(String name, List<String> spelling, Span place) {
        if (introduced == null || spelling.size() > introducedParts) {
            introduced = place;
            introducedParts = spelling.size();
        }
        spellings.merge(name, 1, Integer::sum);
        if (spelling.size() > parts.size()) {
            parts = spelling;
        }
    }

    /** Where the text gives the longest spelling of the name first. */
    Span introduced() {
        return java.util.Objects.requireNonNull(introduced, "a person is spelt before they are asked for");
    }

    /** Where the text gives them an office. */
    void titled(Span place) {
        if (titled == null) {
            titled = place;
        }
    }

    /** Where the text gives them an office first, else their name. */
    Span office() {
        return titled == null ? introduced() : titled;
    }

    /** The name in the table of office holders, whose spelling is then used. */
    void named(String name) {
        tableName = name;
    }

    void add(Ground ground) {
        grounds.add(ground);
    }

    void add(Held office) {
        held.add(office);
    }

    String side() {
        Ground ground = deciding();
        return ground == null ? Actor.UNKNOWN_SIDE : ground.side();
    }

    /** The person as an actor; only once everything is known of them, and always the same one. */
    Actor actor() {
        Actor done = actor;
        if (done == null) {
            Ground ground = deciding();
            String side = ground == null ? Actor.UNKNOWN_SIDE : ground.side();
            Ground shown = grounds.stream()
                    .filter(g -> g.role() != Role.UNKNOWN && (g.side().equals(side) || ground == null))
                    .min(java.util.Comparator.comparingInt(Ground::strength))
                    .or(() -> grounds.stream()
                            .filter(g -> g.role() != Role.UNKNOWN)
                            .findFirst())
                    .orElse(null);
            String evidence = ground != null
                    ? ground.text()
                    : shown != null ? shown.text() : "\"" + name() + "\": the name alone, nothing shows a side";
            done = new Actor(name(), side, shown == null ? Role.UNKNOWN : shown.role(), Naming.NAMED, evidence);
            actor = done;
        }
        return done;
    }

    private String name() {
        if (tableName != null) {
            return tableName;
        }
        // The longest spelling, of equally long ones the most frequent, then the first.
        String best = "";
        int bestWords = 0;
        int bestCount = 0;
        for (Map.Entry<String, Integer> spelling : spellings.entrySet()) {
            int words = spelling.getKey().split(" ", -1).length;
            if (words > bestWords || (words == bestWords && spelling.getValue() > bestCount)) {
                best = spelling.getKey();
                bestWords = words;
                bestCount = spelling.getValue();
            }
        }
        return best;
    }

    /** The ground that decides the side: of the strongest sort, the side shown most often; none when two stand equal. */
    private @Nullable Ground deciding() {
        for (int strength = 1; strength <= 9; strength++) {
            Map<String, Integer> counts = new LinkedHashMap<>();
            for (Ground ground : grounds) {
                if (ground.strength() == strength && !ground.side().equals(Actor.UNKNOWN_SIDE)) {
                    counts.merge(ground.side(), 1, Integer::sum);
                }
            }
            int most = counts.values().stream().mapToInt(i -> i).max().orElse(0);
            List<String> sides = counts.entrySet().stream()
                    .filter(e -> e.getValue() == most)
                    .map(Map.Entry::getKey)
                    .toList();
            if (sides.size() == 1) {
                for (Ground ground : grounds) {
                    if (ground.strength() == strength && ground.side().equals(sides.get(0))) {
                        return ground;
                    }
                }
            }
        }
        return null;
    }
}

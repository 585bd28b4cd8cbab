package org.newsprism.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsprism.corpus.ArticleId;

/** A name as several articles spell it alike, case and accents aside, for one side. */
final class Spelling {
    /** The most widely used first; where all is equal, by the letters. The order of the articles plays no part. */
    static final Comparator<Spelling> MOST_USED = Comparator.comparing((Spelling s) -> !s.users)
            .thenComparing(s -> -s.articles.size())
            .thenComparing(s -> -s.mentions)
            .thenComparing(s -> s.key)
            .thenComparing(s -> s.side);

    final String key;
    final List<String> parts;
    final String side;
    final List<Appearance> all = new ArrayList<>();
    final Set<ArticleId> articles = new TreeSet<>();
    private final Map<String, long[]> shown = new TreeMap<>();
    long mentions;
    boolean users;
    String gender = "";

    Spelling(String key, String side) {
        this.key = key;
        this.parts = List.of(key.split(" ", -1));
        this.side = side;
    }

    void add(Appearance appearance) {
        all.add(appearance);
        boolean further = articles.add(appearance.article());
        mentions += appearance.mentions();
        users |= appearance.users();
        if (gender.isEmpty()) {
            gender = appearance.gender();
        }
        long[] counts = shown.computeIfAbsent(appearance.actor().name(), unused -> new long[3]);
        counts[0] += appearance.users() ? 1 : 0;
        counts[1] += further ? 1 : 0;
        counts[2] += appearance.mentions();
    }

    /** The letters in which most articles give the name; the user's own before all. */
    String name() {
        return shown.entrySet().stream()
                .min(Comparator.comparing((Map.Entry<String, long[]> e) -> -e.getValue()[0])
                        .thenComparing(e -> -e.getValue()[1])
                        .thenComparing(e -> -e.getValue()[2])
                        .thenComparing(Map.Entry::getKey))
                .orElseThrow()
                .getKey();
    }

    String surname() {
        return parts.get(parts.size() - 1);
    }

    boolean isFull() {
        return parts.size() > 1;
    }

    boolean knowsSide() {
        return !side.equals(Actor.UNKNOWN_SIDE);
    }

    /** The one role that its articles show; unknown when none or several are. */
    Actor.Role role() {
        Set<Actor.Role> roles = new TreeSet<>();
        all.forEach(one -> roles.add(one.actor().role()));
        roles.remove(Actor.Role.UNKNOWN);
        return roles.size() == 1 ? roles.iterator().next() : Actor.Role.UNKNOWN;
    }
}

package org.newsprism.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsprism.actor.Actor;
import org.newsprism.framing.Evidence;
import org.newsprism.framing.FeatureId;
import org.newsprism.profile.Hit;
import org.newsprism.voice.Voice;

/**
 * Who acts and who is acted on (method M12).
 *
 * @param all each actor over all articles, most clauses first
 * @param byGroup for each group with articles its actors, in the order of {@code all}
 */
public record AgencyFindings(List<ActorAgency> all, Map<String, List<ActorAgency>> byGroup) {

    private static final FeatureId ROLES = new FeatureId("agency");

    public AgencyFindings {
        all = List.copyOf(all);
        byGroup = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byGroup));
    }

    static AgencyFindings of(List<CountedArticle> articles, Groups groups) {
        Map<String, List<ActorAgency>> byGroup = new LinkedHashMap<>();
        List<ActorAgency> all = actors(articles);
        List<String> order = all.stream().map(ActorAgency::actor).toList();
        Map<String, Integer> place = new TreeMap<>();
        order.forEach(actor -> place.put(actor, place.size()));
        for (Group group : groups.filled()) {
            byGroup.put(
                    group.name(),
                    actors(group.articles()).stream()
                            .sorted(Comparator.comparing(actor -> place.getOrDefault(actor.actor(), place.size())))
                            .toList());
        }
        return new AgencyFindings(all, byGroup);
    }

    /** An actor's clauses in a group; none found gives one without clauses. */
    public ActorAgency in(Group group, ActorAgency actor) {
        return byGroup.getOrDefault(group.name(), List.of()).stream()
                .filter(one -> one.actor().equals(actor.actor()))
                .findFirst()
                .orElse(new ActorAgency(actor.actor(), actor.side(), List.of(), List.of(), List.of()));
    }

    /** Whose role a place is; empty when its word is no mention of anybody. */
    public static Optional<Actor> actorOf(CountedArticle article, Evidence evidence) {
        return article.counts().actorAt(evidence.span());
    }

    private static List<ActorAgency> actors(List<CountedArticle> articles) {
        Map<String, Roles> roles = new TreeMap<>();
        for (CountedArticle article : articles) {
            for (Evidence found : article.counts().found(ROLES)) {
                actorOf(article, found)
                        .ifPresent(actor -> roles.computeIfAbsent(actor.name(), name -> new Roles(actor.side()))
                                .add(new Hit(article.id(), found)));
            }
        }
        List<ActorAgency> actors = new ArrayList<>();
        roles.forEach(
                (name, role) -> actors.add(new ActorAgency(name, role.side, role.agent, role.patient, role.quoted)));
        actors.sort(Comparator.comparingInt(ActorAgency::clauses)
                .reversed()
                .thenComparing(actor -> -actor.quoted().size())
                .thenComparing(ActorAgency::actor));
        return actors;
    }

    private static final class Roles {
        private final String side;
        private final List<Hit> agent = new ArrayList<>();
        private final List<Hit> patient = new ArrayList<>();
        private final List<Hit> quoted = new ArrayList<>();

        Roles(String side) {
            this.side = side;
        }

        void add(Hit hit) {
            if (hit.evidence().voice() == Voice.QUOTED) {
                quoted.add(hit);
            } else if (hit.evidence().label().endsWith("agent")) {
                agent.add(hit);
            } else {
                patient.add(hit);
            }
        }
    }
}

package org.newsprism.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsprism.actor.Actor;
import org.newsprism.actor.Appearance;
import org.newsprism.actor.Mention;

/** The actors of one article as {@link org.newsprism.actor.Ensemble} compares them. */
final class Appearances {
    private Appearances() {}

    static List<Appearance> of(ArticleCounts counts) {
        Map<Actor, List<Mention>> byActor = new LinkedHashMap<>();
        for (Mention mention : counts.mentions()) {
            byActor.computeIfAbsent(mention.actor(), unused -> new ArrayList<>())
                    .add(mention);
        }
        List<Appearance> found = new ArrayList<>();
        byActor.forEach((actor, mentions) -> {
            boolean users =
                    mentions.stream().anyMatch(mention -> mention.reason().equals("user-table"));
            Optional<Appearance.Sort> sort = mentions.stream()
                    .flatMap(mention -> Appearance.sort(mention).stream())
                    .min(java.util.Comparator.naturalOrder());
            String gender = mentions.stream()
                    .map(Mention::gender)
                    .filter(shown -> !shown.isEmpty())
                    .findFirst()
                    .orElse("");
            // A person of the user's is a person whatever the words were.
            sort.or(() -> users && actor.role() != Actor.Role.INSTITUTION
                            ? Optional.of(Appearance.Sort.PERSON)
                            : Optional.empty())
                    .ifPresent(kind ->
                            found.add(new Appearance(counts.id(), actor, kind, gender, users, mentions.size())));
        });
        return found;
    }
}

package org.newsprism.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the numbers of articles alone allow tests to find. */
final class PFloors {

    private PFloors() {}

    /** One per group with others beside it, then one for all groups at once. */
    static List<PFloor> of(Groups groups, Identification identification) {
        List<Group> filled = groups.filled();
        if (filled.size() < 2) {
            return List.of();
        }
        List<CountedArticle> articles =
                filled.stream().flatMap(group -> group.articles().stream()).toList();
        List<PFloor> floors = new ArrayList<>();
        for (Group group : filled) {
            floors.add(floor(
                    group.name() + " (" + group.n() + ") and all others (" + (articles.size() - group.n()) + ")",
                    articles,
                    articles.stream()
                            .mapToInt(article -> article.group().equals(Optional.of(group.name())) ? 0 : 1)
                            .toArray(),
                    identification));
        }
        floors.add(floor(
                (filled.size() == 2 ? "both groups" : "all " + filled.size() + " groups") + " at once",
                articles,
                articles.stream()
                        .mapToInt(article -> filled.stream()
                                .map(Group::name)
                                .toList()
                                .indexOf(article.group().orElseThrow()))
                        .toArray(),
                identification));
        return List.copyOf(floors);
    }

    private static PFloor floor(
            String comparison, List<CountedArticle> articles, int[] labels, Identification identification) {
        List<String> blocks = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            // An article without an event exchanges its label with none.
            String alone = "#" + i;
            blocks.add(identification.block(articles.get(i)).orElse(alone));
        }
        return new PFloor(
                comparison,
                Relabelings.of(labels, 0).floor(),
                Relabelings.of(labels, blocks, 0).floor());
    }
}

package org.newsprism.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.newsprism.corpus.ArticleId;
import org.newsprism.framing.ActorNaming;
import org.newsprism.framing.ActorNaming.Form;

/**
 * How articles name each actor: by which form, with which titles and epithets, at a distance, and how first.
 *
 * @param actors by number of places, the most first
 */
public record ActorNames(List<Named> actors) {

    /** Actors with fewer places are left out. */
    private static final int LEAST = 3;

    public ActorNames {
        actors = List.copyOf(actors);
    }

    /** A place with its article. */
    public record Place(CountedArticle article, ActorNaming naming) {}

    /**
     * One actor.
     *
     * @param name canonical
     * @param side whom the actor stands for
     * @param places in the order of groups, articles and their text
     */
    public record Named(String name, String side, List<Place> places) {
        public Named {
            places = List.copyOf(places);
        }

        /** The places of some articles. */
        public List<Place> in(List<CountedArticle> articles) {
            Set<ArticleId> wanted = new HashSet<>();
            articles.forEach(article -> wanted.add(article.id()));
            return places.stream()
                    .filter(place -> wanted.contains(place.article().id()))
                    .toList();
        }
    }

    /** The places by form; forms without any are left out. */
    public static Map<Form, List<Place>> byForm(List<Place> places) {
        Map<Form, List<Place>> byForm = new TreeMap<>();
        places.forEach(place -> byForm.computeIfAbsent(place.naming().form(), form -> new ArrayList<>())
                .add(place));
        return byForm;
    }

    /** Texts that places give, with how many give each, the commonest first, then by the alphabet. */
    public static Map<String, Integer> counted(List<Place> places, Function<Place, List<String>> texts) {
        Map<String, Integer> counts = new TreeMap<>();
        places.forEach(place -> texts.apply(place).stream()
                .filter(text -> !text.isEmpty())
                .forEach(text -> counts.merge(text, 1, Integer::sum)));
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    /** Number of articles of some places. */
    public static int articles(List<Place> places) {
        return (int)
                places.stream().map(place -> place.article().id()).distinct().count();
    }

    /** Those of the grouped articles, in the outlets' own and all other voices. */
    public static ActorNames of(Groups groups) {
        Map<String, List<Place>> byActor = new TreeMap<>();
        Map<String, String> sides = new TreeMap<>();
        for (Group group : groups.filled()) {
            for (CountedArticle article : group.articles()) {
                for (ActorNaming naming : article.counts().actors().namings()) {
                    String name = naming.mention().actor().name();
                    sides.putIfAbsent(name, naming.mention().actor().side());
                    byActor.computeIfAbsent(name, key -> new ArrayList<>()).add(new Place(article, naming));
                }
            }
        }
        List<Named> actors = new ArrayList<>();
        byActor.forEach((name, places) -> {
            if (places.size() >= LEAST) {
                actors.add(new Named(name, sides.getOrDefault(name, ""), places));
            }
        });
        actors.sort(
                Comparator.comparing((Named actor) -> -actor.places().size()).thenComparing(Named::name));
        return new ActorNames(actors);
    }
}

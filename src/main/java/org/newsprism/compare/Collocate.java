package org.newsprism.compare;

import java.util.List;
import java.util.Map;
import org.newsprism.corpus.ArticleId;
import org.newsprism.corpus.Span;
import org.newsprism.framing.ActorWord.Relation;
import org.newsprism.voice.Voice;

/**
 * A word that stands with an actor, in one voice.
 *
 * @param actor the name that aliases, titles and, for grammar's ties, pronouns are folded into
 * @param side whom the actor stands for
 * @param relation how it stands with it
 * @param lemma the word
 * @param voice whose word it is
 * @param byGroup its places in each group that has any, in the groups' order
 */
public record Collocate(
        String actor, String side, Relation relation, String lemma, Voice voice, Map<String, Uses> byGroup) {

    /** From how many places in how many articles of a group a collocate says something of more than chance. */
    public static final int LEAST_USES = 3;

    public static final int LEAST_ARTICLES = 2;

    public Collocate {
        byGroup = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(byGroup));
    }

    /** One occurrence. */
    public record Place(ArticleId article, Span span) {}

    /**
     * Its places in one group.
     *
     * @param places in the order of articles and of their text
     * @param logDice 14 + log2 of twice the places by the sum of the actor's and the word's own (Rychlý 2008): at most 14,
     *     and 1 more is twice as close; NaN but for {@link Relation#NEAR}
     */
    public record Uses(List<Place> places, double logDice) {
        public Uses {
            places = List.copyOf(places);
        }

        /** Number of places. */
        public int count() {
            return places.size();
        }

        /** Number of articles. */
        public int articles() {
            return (int) places.stream().map(Place::article).distinct().count();
        }

        /** Whether there are three places in two articles or more. */
        public boolean enough() {
            return count() >= LEAST_USES && articles() >= LEAST_ARTICLES;
        }
    }

    /** Places in all groups. */
    public int count() {
        return byGroup.values().stream().mapToInt(Uses::count).sum();
    }
}

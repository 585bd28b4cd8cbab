package org.newsprism.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsprism.actor.Actor;
import org.newsprism.actor.Mention;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.Zone;
import org.newsprism.framing.Terms.Term;
import org.newsprism.profile.ArticleCounts;

/**
 * What an article says of its event: the actors and content words of its headline and of the top of its body, where news puts
 * what is new (van Dijk 1988). The background below is the same in every article on a story and says nothing about the event.
 */
final class EventWords {

    /** Words of the body that are looked at. */
    static final int TOP = 150;

    /** Before an actor, and before a word of another name; no word holds the signs. */
    private static final String ACTOR = "@";

    private static final String NAME = "^";

    /** As if so many articles more had been read, on anything else: in a handful every word is rare. */
    private static final int OTHERS = 20;

    private EventWords() {}

    /** Every actor and content word with the number of its places, sorted; actors and names are marked. */
    static Map<String, Integer> of(ArticleCounts counts) {
        Map<String, Integer> found = new TreeMap<>();
        int end = 0;
        int body = 0;
        List<Term> top = new ArrayList<>();
        for (Term term : counts.words()) {
            if (term.zone() == Zone.Kind.HEADLINE || body < TOP) {
                body += term.zone() == Zone.Kind.BODY ? 1 : 0;
                top.add(term);
                end = Math.max(end, term.span().end());
            }
        }
        for (Mention mention : counts.mentions()) {
            Actor actor = mention.actor();
            if (mention.span().start() < end
                    && actor.naming() == Actor.Naming.NAMED
                    && actor.role() != Actor.Role.MEDIA) {
                found.merge(ACTOR + actor.name(), 1, Integer::sum);
            }
        }
        for (Term term : top) {
            if (!term.function() && !term.number() && term.lemma().length() > 2 && !isSaid(counts, term.span())) {
                found.merge((term.name() ? NAME : "") + term.lemma(), 1, Integer::sum);
            }
        }
        return Collections.unmodifiableMap(found);
    }

    /** Whether a word is part of an actor's name or of a medium's; "voters in Norway" is neither. */
    private static boolean isSaid(ArticleCounts counts, Span span) {
        return counts.actorAt(span)
                .filter(actor -> actor.naming() == Actor.Naming.NAMED || actor.role() == Actor.Role.MEDIA)
                .isPresent();
    }

    /** Whether it is an actor or a word of another name, such as a town's. */
    static boolean isName(String word) {
        return word.startsWith(ACTOR) || word.startsWith(NAME);
    }

    /** A word or an actor's name as a reader writes it. */
    static String plain(String word) {
        return isName(word) ? word.substring(ACTOR.length()) : word;
    }

    /**
     * Weights of length one: the logarithm of how often a word stands in the article times that of how few articles have it.
     *
     * @param words of one article
     * @param articles for each word the number of articles that have it
     * @param all the number of articles
     */
    static Map<String, Double> weights(Map<String, Integer> words, Map<String, Integer> articles, int all) {
        Map<String, Double> weights = new LinkedHashMap<>();
        double squares = 0;
        for (Map.Entry<String, Integer> word : words.entrySet()) {
            double rare = Math.log(1 + (double) (all + OTHERS) / articles.getOrDefault(word.getKey(), 1));
            double weight = (1 + Math.log(word.getValue())) * rare;
            weights.put(word.getKey(), weight);
            squares += weight * weight;
        }
        double length = Math.sqrt(squares);
        weights.replaceAll((word, weight) -> weight / length);
        return weights;
    }

    /** The words that two articles have in common, the weightiest first. */
    static List<String> common(Map<String, Double> one, Map<String, Double> other) {
        return one.entrySet().stream()
                .filter(word -> other.containsKey(word.getKey()))
                .sorted(Comparator.comparingDouble((Map.Entry<String, Double> word) ->
                                -word.getValue() * other.getOrDefault(word.getKey(), 0.0))
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }
}

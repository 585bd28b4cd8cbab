package org.newsprism.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsprism.actor.Actor;
import org.newsprism.actor.Mention;
import org.newsprism.corpus.Span;
import org.newsprism.framing.ActorNaming;
import org.newsprism.framing.ActorWord;
import org.newsprism.framing.ActorWord.Relation;
import org.newsprism.framing.Terms.Term;
import org.newsprism.voice.Voice;

/**
 * The words that stand with each actor, by group: near it, at most {@value #WINDOW} words off in the same sentence, and tied
 * to it by grammar. Function words, names and numbers are left out.
 *
 * @param actors the actors named most often, with the number of their mentions, pronouns not counted
 * @param all by actor, relation, then the most frequent
 */
public record Collocates(Map<String, Long> actors, List<Collocate> all) {

    /** Words before and after an actor that are near it. */
    static final int WINDOW = 5;

    /** Actors with fewer mentions have no collocates to speak of. */
    private static final int LEAST_MENTIONS = 5;

    /** Words with fewer places, all groups together, are left out. */
    private static final int LEAST_PLACES = 2;

    public Collocates {
        actors = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(actors));
        all = List.copyOf(all);
    }

    /** Those of the grouped articles. */
    public static Collocates of(Groups groups) {
        return new Search(groups).find();
    }

    private record Key(String actor, Relation relation, String lemma, Voice voice) {}

    private static final class Search {
        private final Groups groups;
        private final Map<Key, Map<String, List<Collocate.Place>>> found = new HashMap<>();
        private final Map<String, Long> mentions = new TreeMap<>();
        private final Map<String, String> sides = new HashMap<>();

        /** Mentions of an actor, and uses of a word, by group: what closeness is measured against. */
        private final Map<List<String>, Long> single = new HashMap<>();

        Search(Groups groups) {
            this.groups = groups;
        }

        Collocates find() {
            for (Group group : groups.filled()) {
                for (CountedArticle article : group.articles()) {
                    near(group.name(), article);
                    for (ActorWord word : article.counts().actors().words()) {
                        add(
                                group.name(),
                                article,
                                word.mention().actor(),
                                word.relation(),
                                word.lemma(),
                                word.span(),
                                word.voice());
                    }
                }
            }
            Map<String, Long> actors = new LinkedHashMap<>();
            mentions.entrySet().stream()
                    .filter(actor -> actor.getValue() >= LEAST_MENTIONS)
                    .sorted(Map.Entry.<String, Long>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .forEach(actor -> actors.put(actor.getKey(), actor.getValue()));
            List<String> order = new ArrayList<>(actors.keySet());
            Map<String, Integer> rank = new HashMap<>();
            order.forEach(actor -> rank.put(actor, rank.size()));
            List<Collocate> all = new ArrayList<>();
            found.forEach((key, byGroup) -> {
                int places = byGroup.values().stream().mapToInt(List::size).sum();
                if (actors.containsKey(key.actor()) && places >= LEAST_PLACES) {
                    all.add(collocate(key, byGroup));
                }
            });
            all.sort(Comparator.comparing((Collocate one) -> rank.getOrDefault(one.actor(), 0))
                    .thenComparing(Collocate::relation)
                    .thenComparing(one -> -one.count())
                    .thenComparing(Collocate::lemma)
                    .thenComparing(Collocate::voice));
            return new Collocates(actors, all);
        }

        private Collocate collocate(Key key, Map<String, List<Collocate.Place>> byGroup) {
            Map<String, Collocate.Uses> uses = new LinkedHashMap<>();
            for (Group group : groups.filled()) {
                List<Collocate.Place> places = byGroup.getOrDefault(group.name(), List.of());
                if (!places.isEmpty()) {
                    uses.put(group.name(), new Collocate.Uses(places, logDice(group.name(), key, places.size())));
                }
            }
            return new Collocate(
                    key.actor(), sides.getOrDefault(key.actor(), ""), key.relation(), key.lemma(), key.voice(), uses);
        }

        private double logDice(String group, Key key, int places) {
            if (key.relation() != Relation.NEAR) {
                return Double.NaN;
            }
            long actor = single.getOrDefault(List.of("actor", group, key.actor()), 0L);
            long word = single.getOrDefault(List.of("word", group, key.voice().name(), key.lemma()), 0L);
            return 14 + Math.log(2.0 * places / (actor + word)) / Math.log(2);
        }

        private void near(String group, CountedArticle article) {
            List<Term> words = article.counts().words();
            for (Term word : words) {
                if (KeyUnit.isWord(word)) {
                    single.merge(List.of("word", group, word.voice().name(), word.lemma()), 1L, Math::addExact);
                }
            }
            int at = 0;
            for (Mention mention : article.counts().mentions()) {
                while (at < words.size()
                        && words.get(at).span().end() <= mention.span().start()) {
                    at++;
                }
                Actor actor = mention.actor();
                if (actor.naming() != Actor.Naming.NAMED || ActorNaming.isPronoun(mention)) {
                    continue;
                }
                mentions.merge(actor.name(), 1L, Math::addExact);
                sides.putIfAbsent(actor.name(), actor.side());
                single.merge(List.of("actor", group, actor.name()), 1L, Math::addExact);
                int after = at;
                while (after < words.size()
                        && words.get(after).span().start() < mention.span().end()) {
                    after++;
                }
                Span sentence = sentence(article, mention.span().start());
                for (int i = Math.max(0, at - WINDOW); i < Math.min(words.size(), after + WINDOW); i++) {
                    Term word = words.get(i);
                    boolean outside = i < at || i >= after;
                    if (outside && KeyUnit.isWord(word) && sentence.contains(word.span())) {
                        add(group, article, actor, Relation.NEAR, word.lemma(), word.span(), word.voice());
                    }
                }
            }
        }

        private static Span sentence(CountedArticle article, int position) {
            List<Span> sentences = article.counts().sentences();
            int low = 0;
            int high = sentences.size() - 1;
            while (low < high) {
                int middle = (low + high + 1) >>> 1;
                if (sentences.get(middle).start() <= position) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            return sentences.get(low);
        }

        private void add(
                String group,
                CountedArticle article,
                Actor actor,
                Relation relation,
                String lemma,
                Span span,
                Voice voice) {
            found.computeIfAbsent(new Key(actor.name(), relation, lemma, voice), key -> new HashMap<>())
                    .computeIfAbsent(group, key -> new ArrayList<>())
                    .add(new Collocate.Place(article.id(), span));
        }
    }
}

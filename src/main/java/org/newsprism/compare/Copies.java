package org.newsprism.compare;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsprism.corpus.ArticleId;
import org.newsprism.story.Credit;

/**
 * Which articles are built from another's copy, as far as it shows, and how that is known: what every figure without copied
 * text leaves out (F47). An article that none of these grounds shows may still be copied from a text that was not read.
 */
public final class Copies {

    /** The share of an article's five-word runs of narrative that stand in another outlet's article, from which it is a near-copy. */
    public static final double NEAR = 0.25;

    /** How it is known; where several hold, the first. */
    public enum Ground {
        /** Its outlet has an entry in the metadata's {@code derived_from}. */
        OUTLET("derived_from in the outlet table"),
        /** It shares narrative with a wire text that the user supplied. */
        WIRE("a supplied wire text"),
        /** Its own credit names another's copy. */
        CREDIT("a credit in the article itself"),
        /** It is a near-copy of another outlet's article, and not the earlier one where the days tell. */
        NEAR_COPY("a near-copy of another outlet's article");

        private final String words;

        Ground(String words) {
            this.words = words;
        }

        /** The words a reader sees. */
        public String words() {
            return words;
        }
    }

    private final Map<ArticleId, Ground> grounds;

    private Copies(Map<ArticleId, Ground> grounds) {
        this.grounds = Collections.unmodifiableMap(grounds);
    }

    static Copies of(List<CountedArticle> articles, SourceFindings sources) {
        Map<ArticleId, Ground> grounds = new LinkedHashMap<>(byOutlet(articles).grounds);
        sources.wire().stream()
                .filter(wire -> wire.text().narrative() >= SourceFindings.LEAST_NARRATIVE)
                .forEach(wire -> grounds.putIfAbsent(wire.article().id(), Ground.WIRE));
        sources.origins().stream()
                .filter(origin -> origin.credits().stream().anyMatch(credit -> credit.kind() == Credit.Kind.DECLARED))
                .forEach(origin -> grounds.putIfAbsent(origin.article().id(), Ground.CREDIT));
        for (SourceFindings.Pair pair : sources.acrossOutlets()) {
            near(pair, pair.first(), pair.text().ofFirst(), grounds);
            near(pair, pair.second(), pair.text().ofSecond(), grounds);
        }
        return new Copies(grounds);
    }

    private static void near(
            SourceFindings.Pair pair, CountedArticle article, double share, Map<ArticleId, Ground> grounds) {
        boolean earlier =
                pair.earlier().filter(first -> first.id().equals(article.id())).isPresent();
        if (!earlier && share >= NEAR && pair.text().narrative() >= SourceFindings.LEAST_NARRATIVE) {
            grounds.putIfAbsent(article.id(), Ground.NEAR_COPY);
        }
    }

    /** By the outlet table alone. */
    static Copies byOutlet(List<CountedArticle> articles) {
        Map<ArticleId, Ground> grounds = new LinkedHashMap<>();
        articles.stream()
                .filter(article -> article.outlet()
                        .flatMap(row -> row.column("derived_from"))
                        .isPresent())
                .forEach(article -> grounds.put(article.id(), Ground.OUTLET));
        return new Copies(grounds);
    }

    /** Whether an article is built from another's copy. */
    public boolean derived(CountedArticle article) {
        return grounds.containsKey(article.id());
    }

    /** How that is known; empty when it is not. */
    public Optional<Ground> ground(CountedArticle article) {
        return Optional.ofNullable(grounds.get(article.id()));
    }

    /** A group's other articles. */
    public Group without(Group group) {
        return new Group(
                group.name(),
                group.articles().stream().filter(article -> !derived(article)).toList());
    }
}

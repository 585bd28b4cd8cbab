package org.newsprism.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.newsprism.corpus.ArticleId;

/**
 * The two sides of a comparison, and the blocks within which they are compared and may exchange articles.
 *
 * @param group the group's name
 * @param articles those of both sides
 * @param labels 0 for an article of the group, 1 for one of all others
 * @param blocks the event or month of each article; one and the same for all where sides are compared at large
 * @param withinEvents whether blocks are events or months, each with articles of both sides
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere, and written by nobody
record Sides(String group, List<CountedArticle> articles, int[] labels, List<String> blocks, boolean withinEvents) {

    /** The block of sides that are compared at large. */
    private static final String AT_LARGE = "";

    Sides {
        articles = List.copyOf(articles);
        blocks = List.copyOf(blocks);
        labels = labels.clone();
    }

    /**
     * A group and all others: on the events or months that both report where each has two articles or more there, else at
     * large.
     */
    static Sides of(Group group, List<CountedArticle> others, Identification identification) {
        List<CountedArticle> articles = new ArrayList<>(group.articles());
        articles.addAll(others);
        Sides large = of(group.name(), articles, article -> Optional.of(AT_LARGE), false);
        if (identification.descriptiveOnly()) {
            return large;
        }
        Sides matched = of(group.name(), articles, identification::block, true);
        return matched.size(0) >= 2 && matched.size(1) >= 2 ? matched : large;
    }

    private static Sides of(
            String group,
            List<CountedArticle> articles,
            Function<CountedArticle, Optional<String>> block,
            boolean withinEvents) {
        List<CountedArticle> kept = new ArrayList<>();
        List<Integer> labels = new ArrayList<>();
        List<String> blocks = new ArrayList<>();
        Set<String> shared = shared(group, articles, block);
        for (CountedArticle article : articles) {
            Optional<String> own = block.apply(article).filter(shared::contains);
            if (own.isPresent()) {
                kept.add(article);
                labels.add(label(group, article));
                blocks.add(own.get());
            }
        }
        return new Sides(group, kept, labels.stream().mapToInt(i -> i).toArray(), blocks, withinEvents);
    }

    private static Set<String> shared(
            String group, List<CountedArticle> articles, Function<CountedArticle, Optional<String>> block) {
        Map<String, Integer> sides = new LinkedHashMap<>();
        for (CountedArticle article : articles) {
            block.apply(article)
                    .ifPresent(name -> sides.merge(name, 1 << label(group, article), (all, one) -> all | one));
        }
        Set<String> shared = new LinkedHashSet<>();
        sides.forEach((name, found) -> {
            if (found == 3) {
                shared.add(name);
            }
        });
        return shared;
    }

    private static int label(String group, CountedArticle article) {
        return article.group().equals(Optional.of(group)) ? 0 : 1;
    }

    /** The number of articles of a side. */
    int size(int side) {
        int size = 0;
        for (int label : labels) {
            size += label == side ? 1 : 0;
        }
        return size;
    }

    /** The articles of a side. */
    List<CountedArticle> of(int side) {
        List<CountedArticle> of = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == side) {
                of.add(articles.get(i));
            }
        }
        return of;
    }

    /** Whether the other sides are these, changed over: they would be tested twice. */
    boolean mirrors(Sides other) {
        return ids(0).equals(other.ids(1)) && ids(1).equals(other.ids(0));
    }

    private Set<ArticleId> ids(int side) {
        Set<ArticleId> ids = new LinkedHashSet<>();
        of(side).forEach(article -> ids.add(article.id()));
        return ids;
    }

    /** The sides among some of the articles only. */
    Sides among(Predicate<CountedArticle> kept) {
        Map<ArticleId, String> block = new LinkedHashMap<>();
        List<CountedArticle> left = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            if (kept.test(articles.get(i))) {
                left.add(articles.get(i));
                block.put(articles.get(i).id(), blocks.get(i));
            }
        }
        return of(group, left, article -> Optional.ofNullable(block.get(article.id())), withinEvents);
    }

    /** The sides in finer blocks: articles that agree in block and in a further property; without it they drop out. */
    Sides within(Function<CountedArticle, Optional<String>> property) {
        Map<ArticleId, String> block = new LinkedHashMap<>();
        for (int i = 0; i < labels.length; i++) {
            String outer = blocks.get(i);
            CountedArticle article = articles.get(i);
            property.apply(article).ifPresent(inner -> block.put(article.id(), outer + "\n" + inner));
        }
        return of(group, articles, article -> Optional.ofNullable(block.get(article.id())), true);
    }

    /** The ways to exchange articles between the sides. */
    Relabelings relabelings(long seed, int draws, long exactUpTo) {
        return Relabelings.of(labels, blocks, seed, draws, exactUpTo);
    }
}

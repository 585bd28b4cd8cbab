package org.newsprism.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The facts of a story and where they are mentioned (method M13). Work is in proportion to the words of the articles.
 *
 * @param rows given facts in the user's order, mentioned or not; then those found in {@link #LEAST_ARTICLES} articles or more,
 *     in most articles first
 * @param single found facts that one article alone mentions, {@link #LEAST_SINGLE} times or more, in the articles' order
 */
public record FactMatrix(List<FactRow> rows, List<FactRow> single) {

    /** What fewer articles mention is no candidate unless the user gives it. */
    public static final int LEAST_ARTICLES = 2;

    /** How often one article has to mention what no other does. */
    public static final int LEAST_SINGLE = 2;

    /** Of a large corpus the facts in most articles. */
    public static final int MOST_FOUND = 1_000;

    public FactMatrix {
        rows = List.copyOf(rows);
        single = List.copyOf(single);
    }

    /** Looks for given and for other facts in some articles. */
    public static FactMatrix of(List<FactArticle> articles, List<GivenFact> given) {
        Map<Fact, FactRow.Draft> found = new LinkedHashMap<>();
        List<FactRow> rows = new ArrayList<>();
        for (GivenFact fact : given) {
            FactRow.Draft draft = new FactRow.Draft(fact.fact());
            for (int order = 0; order < articles.size(); order++) {
                fact.find(articles.get(order), order, draft);
            }
            rows.add(draft.row());
        }
        for (int order = 0; order < articles.size(); order++) {
            int article = order;
            FactSources.ALL.forEach(source -> source.find(
                    articles.get(article),
                    (fact, place) ->
                            found.computeIfAbsent(fact, FactRow.Draft::new).add(article, place)));
        }
        List<FactRow> all = found.values().stream().map(FactRow.Draft::row).toList();
        all.stream()
                .filter(row -> row.places().size() >= LEAST_ARTICLES)
                .sorted(Comparator.comparingInt((FactRow row) -> -row.places().size())
                        .thenComparingInt(row -> row.fact().kind().rank())
                        .thenComparing(row -> row.fact().name()))
                .limit(MOST_FOUND)
                .forEach(rows::add);
        return new FactMatrix(
                rows,
                all.stream()
                        .filter(row -> row.places().size() == 1
                                && row.mentions() >= LEAST_SINGLE
                                && row.fact().kind() != Fact.Kind.DATE)
                        .toList());
    }
}

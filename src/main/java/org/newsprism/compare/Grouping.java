package org.newsprism.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsprism.corpus.Article;
import org.newsprism.corpus.Outlet;
import org.newsprism.corpus.Outlets;
import org.newsprism.corpus.Zone;
import org.newsprism.profile.ArticleCounts;
import org.newsprism.profile.ArticleTable;
import org.newsprism.story.ArticleEvent;
import org.newsprism.story.StoryEvents;

/** Puts counted articles into groups by a column of the outlet metadata. It recounts nothing. */
public final class Grouping {

    /** The {@code ownership} of outlets invented to demonstrate the program. */
    static final String DEMONSTRATION = "demonstration";

    private final Outlets outlets;
    private final String column;

    private Grouping(Outlets outlets, String column) {
        this.outlets = outlets;
        this.column = column;
    }

    /** Groups by a column; throws when the metadata has no such column, naming those it has. */
    public static Grouping by(Outlets outlets, String column) {
        if (!outlets.columns().contains(column)) {
            throw new IllegalArgumentException("The outlet metadata has no column \"" + column
                    + "\" to group by; it has " + String.join(", ", outlets.columns()));
        }
        return new Grouping(outlets, column);
    }

    /** Why an article forms no group; empty when it does. */
    private Optional<String> obstacle(Article article, Kinds kinds) {
        Optional<String> kind = kinds.obstacle(article);
        if (kind.isPresent()) {
            return kind;
        }
        Optional<String> name = article.outlet().value();
        if (name.isEmpty()) {
            return Optional.of("Its outlet is not known.");
        }
        Optional<Outlet> row = outlets.named(name.get());
        if (row.isEmpty()) {
            return Optional.of("Its outlet, " + name.get() + ", is not in the metadata.");
        }
        return row.get().column(column).isPresent()
                ? Optional.empty()
                : Optional.of("The metadata gives no " + column + " for its outlet, " + name.get() + ".");
    }

    /**
     * An outlet's text that is there twice is one article to a comparison: its copies are no further evidence of how the outlet
     * writes, and would make chance look smaller than it is.
     */
    private static Optional<String> sameText(CountedArticle counted, Map<String, CountedArticle> firstWithText) {
        Article article = counted.article();
        StringBuilder text = new StringBuilder(article.outlet().value().orElse(""));
        for (Zone zone : article.content().zones()) {
            if (zone.kind() == Zone.Kind.HEADLINE || zone.kind() == Zone.Kind.BODY) {
                text.append('\n')
                        .append(article.text(), zone.span().start(), zone.span().end());
            }
        }
        if (article.content().zones().isEmpty()) {
            return Optional.empty();
        }
        CountedArticle first = firstWithText.putIfAbsent(text.toString(), counted);
        return first == null
                ? Optional.empty()
                : Optional.of("Its text is that of " + first.article().file() + ", from the same outlet.");
    }

    private Optional<String> group(Article article, Optional<Outlet> row, Kinds kinds) {
        return kinds.obstacle(article).isPresent() ? Optional.empty() : row.flatMap(found -> found.column(column));
    }

    private Optional<Outlet> row(Article article) {
        return article.outlet().value().flatMap(outlets::named);
    }

    /** The articles with their groups and labels, in the order given. Every article must have a row in the table. */
    public List<CountedArticle> articles(List<Article> articles, ArticleTable table) {
        Map<String, ArticleCounts> rows = new LinkedHashMap<>();
        table.rows().forEach(row -> rows.put(row.id().value(), row));
        Map<String, Integer> outletSizes = new LinkedHashMap<>();
        for (Article article : articles) {
            article.outlet().value().ifPresent(name -> outletSizes.merge(name, 1, Integer::sum));
        }
        Kinds kinds = Kinds.of(articles);
        Map<String, Integer> seen = new LinkedHashMap<>();
        List<ArticleCounts> own = new ArrayList<>();
        for (Article article : articles) {
            ArticleCounts counts = rows.get(article.id().value());
            if (counts == null) {
                throw new IllegalArgumentException("Article " + article.id() + " was not counted");
            }
            own.add(counts);
        }
        List<ArticleEvent> events = StoryEvents.of(articles, own);
        List<CountedArticle> counted = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            String label = article.outlet()
                    .value()
                    .map(name -> outletSizes.getOrDefault(name, 0) < 2
                            ? name
                            : name + " " + seen.merge(name, 1, Integer::sum))
                    .orElse(article.file());
            Optional<Outlet> row = row(article);
            counted.add(new CountedArticle(article, own.get(i), row, group(article, row, kinds), label, events.get(i)));
        }
        return List.copyOf(counted);
    }

    /**
     * The groups in the order of the metadata's rows, with those that have no article; but a group that only demonstration
     * outlets could fill is left out where it has none.
     */
    public Groups groups(List<CountedArticle> articles) {
        Map<String, List<CountedArticle>> byName = new LinkedHashMap<>();
        for (Outlet row : outlets.rows()) {
            boolean real = row.column("ownership").filter(DEMONSTRATION::equals).isEmpty();
            row.column(column)
                    .filter(name -> real
                            || articles.stream()
                                    .anyMatch(article -> article.group().equals(Optional.of(name))))
                    .ifPresent(name -> byName.putIfAbsent(name, new ArrayList<>()));
        }
        Kinds kinds = Kinds.ofCounted(articles);
        List<Groups.Ungrouped> ungrouped = new ArrayList<>();
        Map<String, CountedArticle> firstWithText = new LinkedHashMap<>();
        for (CountedArticle article : articles) {
            Optional<String> obstacle = obstacle(article.article(), kinds).or(() -> sameText(article, firstWithText));
            if (obstacle.isPresent()) {
                ungrouped.add(new Groups.Ungrouped(article, obstacle.get()));
            } else {
                byName.computeIfAbsent(article.group().orElseThrow(), name -> new ArrayList<>())
                        .add(article);
            }
        }
        List<Group> groups = new ArrayList<>();
        byName.forEach((name, members) -> groups.add(new Group(name, members)));
        return new Groups(column, groups, ungrouped);
    }
}

package org.newsprism.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsprism.corpus.ArticleId;
import org.newsprism.corpus.Outlet;

/**
 * The articles of the outlets that share a value of the grouping column.
 *
 * @param name that value, as the user wrote it
 * @param articles in the corpus's order; none for a value that is in the metadata but not in the corpus
 */
public record Group(String name, List<CountedArticle> articles) {

    public Group {
        articles = List.copyOf(articles);
    }

    /** The number of articles. */
    public int n() {
        return articles.size();
    }

    /** The articles' ids. */
    public List<ArticleId> ids() {
        return articles.stream().map(CountedArticle::id).toList();
    }

    /** The names of its outlets that have an article here, each once. */
    public List<String> outlets() {
        return articles.stream()
                .map(CountedArticle::outlet)
                .flatMap(Optional::stream)
                .map(Outlet::name)
                .distinct()
                .toList();
    }

    /** Whether one of several outlets has more than half of the articles. */
    public boolean dominated() {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        articles.forEach(article -> article.outlet().ifPresent(outlet -> sizes.merge(outlet.name(), 1, Integer::sum)));
        return sizes.size() > 1 && sizes.values().stream().anyMatch(size -> 2 * size > articles.size());
    }

    /** The group's name with its size: {@code Iranian (n = 2)}, {@code US-derived (n = 0, no article)}. */
    public String title() {
        return name + (n() == 0 ? " (n = 0, no article)" : " (n = " + count() + ")");
    }

    /**
     * What a sentence about its numbers is about. One article never stands for its group: {@code this article (“Chinese”)};
     * more do: {@code the 2 “Iranian” articles}.
     */
    public String scope() {
        return switch (n()) {
            case 0 -> "no article (“" + name + "”)";
            case 1 -> "this article (“" + name + "”)";
            default -> "the " + count() + " “" + name + "” articles";
        };
    }

    private String count() {
        return String.format(Locale.ROOT, "%,d", n());
    }

    /** What every number of this group has to say about itself. */
    public List<Caution> cautions() {
        return Caution.forArticles(n());
    }
}

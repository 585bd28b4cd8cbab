package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsprism.compare.CountedArticle;
import org.newsprism.corpus.ArticleId;
import org.newsprism.report.Inline;

/**
 * Where something stands: the first article with its lines, leading to the article's row, and how many more articles; for
 * counts that have no evidence row. A data file has every place.
 */
final class ArticleLines {
    private static final int LINES = 1;

    /** A position in an article's text. */
    record Place(ArticleId article, int position) {}

    private ArticleLines() {}

    /** One line of a narrow column; nothing for no places. */
    static List<Inline> of(Material material, List<Place> places) {
        if (places.isEmpty()) {
            return List.of(Prose.plain(Figures.NOTHING));
        }
        CountedArticle article = material.findings().article(places.get(0).article());
        Set<Integer> lines = new LinkedHashSet<>();
        Set<ArticleId> articles = new LinkedHashSet<>();
        for (Place place : places) {
            articles.add(place.article());
            if (place.article().equals(article.id())) {
                lines.add(article.article().lineOf(place.position()));
            }
        }
        String numbers = lines.stream().limit(LINES).map(Object::toString).collect(Collectors.joining(", "));
        List<Inline> words = new ArrayList<>();
        words.add(Prose.link(
                article.label() + ": " + numbers + (lines.size() > LINES ? " …" : ""),
                EvidenceLinks.anchor(article.id())));
        if (articles.size() > 1) {
            words.add(Prose.plain(" +" + (articles.size() - 1)));
        }
        return words;
    }
}

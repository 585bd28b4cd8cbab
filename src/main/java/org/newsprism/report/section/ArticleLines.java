package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsprism.compare.CountedArticle;
import org.newsprism.corpus.ArticleId;
import org.newsprism.corpus.Span;
import org.newsprism.report.Inline;

/**
 * Where something stands: the first article with its line, leading to the sentence, and how many more articles, leading to
 * the sentence in the second; for counts that have no evidence row. A data file has every place.
 */
final class ArticleLines {
    private static final int LINES = 1;

    /** A stretch of an article's text. */
    record Place(ArticleId article, Span span) {}

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
                lines.add(article.article().lineOf(place.span().start()));
            }
        }
        String numbers = lines.stream().limit(LINES).map(Object::toString).collect(Collectors.joining(", "));
        List<Inline> words = new ArrayList<>();
        words.add(material.evidence()
                .sentence(
                        article.label() + ": " + numbers + (lines.size() > LINES ? " …" : ""),
                        article,
                        places.get(0).span()));
        if (articles.size() > 1) {
            Place next = places.stream()
                    .filter(place -> !place.article().equals(article.id()))
                    .findFirst()
                    .orElseThrow();
            words.add(Prose.plain(" "));
            words.add(material.evidence()
                    .sentence("+" + (articles.size() - 1), material.findings().article(next.article()), next.span()));
        }
        return words;
    }
}

package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsprism.compare.CountedArticle;
import org.newsprism.corpus.ArticleId;
import org.newsprism.report.Inline;

/** The lines where something stands, article by article, leading to the article's row: for counts that have no evidence row. */
final class ArticleLines {
    private static final int ARTICLES = 2;
    private static final int LINES = 3;

    /** A position in an article's text. */
    record Place(ArticleId article, int position) {}

    private ArticleLines() {}

    static List<Inline> of(Material material, List<Place> places) {
        Map<CountedArticle, Set<Integer>> lines = new LinkedHashMap<>();
        for (Place place : places) {
            CountedArticle article = material.findings().article(place.article());
            lines.computeIfAbsent(article, key -> new LinkedHashSet<>())
                    .add(article.article().lineOf(place.position()));
        }
        List<Inline> words = new ArrayList<>();
        int shown = 0;
        for (Map.Entry<CountedArticle, Set<Integer>> entry : lines.entrySet()) {
            if (shown++ == ARTICLES) {
                words.add(Prose.plain("; " + (lines.size() - ARTICLES) + " more"));
                break;
            }
            String numbers =
                    entry.getValue().stream().limit(LINES).map(Object::toString).collect(Collectors.joining(", "));
            words.add(Prose.plain(words.isEmpty() ? "" : "; "));
            words.add(Prose.link(
                    entry.getKey().label() + " " + numbers + (entry.getValue().size() > LINES ? " …" : ""),
                    EvidenceLinks.anchor(entry.getKey().id())));
        }
        return words;
    }
}

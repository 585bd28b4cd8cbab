package org.newsprism.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsprism.corpus.ArticleId;
import org.newsprism.profile.Tally;

/** Every measure's tally in every article, counted once: what tests, halves and resamples add up again and again. */
final class Tallies {

    private final List<Measure> measures;
    private final Map<ArticleId, Tally[]> rows = new LinkedHashMap<>();

    Tallies(List<Measure> measures, List<CountedArticle> articles) {
        this.measures = List.copyOf(measures);
        for (CountedArticle article : articles) {
            rows.put(
                    article.id(),
                    measures.stream().map(measure -> measure.tally(article)).toArray(Tally[]::new));
        }
    }

    List<Measure> measures() {
        return measures;
    }

    /** The tally of the measure at an index, in an article. */
    Tally of(int measure, CountedArticle article) {
        Tally[] row = rows.get(article.id());
        if (row == null) {
            throw new IllegalArgumentException("Article " + article.id() + " was not tallied");
        }
        return row[measure];
    }

    /** The sum of a measure over articles. */
    Tally sum(int measure, List<CountedArticle> articles) {
        return articles.stream().map(article -> of(measure, article)).reduce(Tally.NONE, Tally::plus);
    }
}

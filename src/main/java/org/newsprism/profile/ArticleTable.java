package org.newsprism.profile;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsprism.actor.Ensemble;
import org.newsprism.actor.Fold;
import org.newsprism.corpus.ArticleId;

/**
 * A row of counts an article, in the corpus's order. Groups come later: regrouping recounts nothing.
 *
 * @param rows one per article, ids unique
 * @param folds the actors whose name, side or role is taken from other articles; empty before {@link #oneCast}
 */
public record ArticleTable(List<ArticleCounts> rows, List<Fold> folds) {

    public ArticleTable {
        rows = List.copyOf(rows);
        folds = List.copyOf(folds);
        Map<ArticleId, ArticleCounts> seen = new HashMap<>();
        for (ArticleCounts row : rows) {
            if (seen.put(row.id(), row) != null) {
                throw new IllegalArgumentException("Two rows for article " + row.id());
            }
        }
    }

    /** A table of articles as each was read by itself. */
    public ArticleTable(List<ArticleCounts> rows) {
        this(rows, List.of());
    }

    /** The same rows with one name for each actor of all articles; places and counts stay as they are. */
    public ArticleTable oneCast() {
        Ensemble ensemble = Ensemble.of(
                rows.stream().flatMap(row -> Appearances.of(row).stream()).toList());
        return new ArticleTable(
                rows.stream()
                        .map(row -> Recast.of(row, actor -> ensemble.now(row.id(), actor)))
                        .toList(),
                ensemble.folds());
    }

    /** The table in the order of the articles' ids, whatever order the rows were counted in. */
    public static ArticleTable ofAny(Collection<ArticleCounts> rows) {
        return new ArticleTable(rows.stream()
                .sorted(java.util.Comparator.comparing(ArticleCounts::id))
                .toList());
    }

    /** The row of an article. */
    public Optional<ArticleCounts> row(ArticleId id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }
}

package org.newsprism.profile;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsprism.corpus.ArticleId;

/**
 * A row of counts an article, in the corpus's order. Groups come later: regrouping recounts nothing.
 *
 * @param rows one per article, ids unique
 */
public record ArticleTable(List<ArticleCounts> rows) {

    public ArticleTable {
        rows = List.copyOf(rows);
        Map<ArticleId, ArticleCounts> seen = new HashMap<>();
        for (ArticleCounts row : rows) {
            if (seen.put(row.id(), row) != null) {
                throw new IllegalArgumentException("Two rows for article " + row.id());
            }
        }
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

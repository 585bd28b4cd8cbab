package org.newsprism.compare;

import java.util.Optional;
import org.newsprism.corpus.Article;
import org.newsprism.corpus.ArticleId;
import org.newsprism.corpus.Outlet;
import org.newsprism.profile.ArticleCounts;
import org.newsprism.story.ArticleEvent;

/**
 * An article with its counts, its outlet's row and its group.
 *
 * @param article as read
 * @param counts what was found in it
 * @param outlet the row of its outlet; empty when the outlet is unknown or not in the metadata
 * @param group the group it belongs to; empty when it forms none
 * @param label a short name for tables: the outlet, with its place among that outlet's articles where there are more; the
 *     file where the outlet is unknown. Unique in a report.
 * @param event what it reports: as the user gave it, else as date, actors and words show it
 */
public record CountedArticle(
        Article article,
        ArticleCounts counts,
        Optional<Outlet> outlet,
        Optional<String> group,
        String label,
        ArticleEvent event) {

    public CountedArticle {
        if (!article.id().equals(counts.id())) {
            throw new IllegalArgumentException("Counts of " + counts.id() + " given for " + article.id());
        }
    }

    /** Its name in data files and links. */
    public ArticleId id() {
        return article.id();
    }

    /** Whether its outlet is one of the invented ones that demonstrate the program. */
    public boolean demonstration() {
        return outlet.flatMap(row -> row.column("ownership"))
                .filter(Grouping.DEMONSTRATION::equals)
                .isPresent();
    }

    /** Of the id alone: articles are keys of maps, and a whole article with its counts is long. */
    @Override
    public int hashCode() {
        return article.id().hashCode();
    }
}

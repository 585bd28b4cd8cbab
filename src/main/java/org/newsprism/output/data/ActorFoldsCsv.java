package org.newsprism.output.data;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.newsprism.actor.Fold;
import org.newsprism.compare.CountedArticle;
import org.newsprism.compare.Findings;
import org.newsprism.corpus.ArticleId;
import org.newsprism.output.DataFile;

/** {@code actor-folds.csv}: a row an actor of an article whose name, side or role other articles show. */
final class ActorFoldsCsv {

    private ActorFoldsCsv() {}

    static DataFile file(Findings findings) {
        Csv csv = new Csv(
                "actor-folds.csv",
                "Actors who go by the name, side or role that other articles show, with the rule and what was compared",
                List.of(
                        "article",
                        "file",
                        "actor_there",
                        "actor",
                        "side_there",
                        "side",
                        "role_there",
                        "role",
                        "rule",
                        "evidence"));
        Map<ArticleId, String> files = new TreeMap<>();
        for (CountedArticle article : findings.articles()) {
            files.put(article.id(), article.article().file());
        }
        for (Fold fold : findings.folds()) {
            csv.row(
                    fold.article(),
                    files.getOrDefault(fold.article(), ""),
                    fold.before().name(),
                    fold.after().name(),
                    fold.before().side(),
                    fold.after().side(),
                    fold.before().role().name().toLowerCase(Locale.ROOT),
                    fold.after().role().name().toLowerCase(Locale.ROOT),
                    fold.rule(),
                    fold.evidence());
        }
        return csv.file();
    }
}

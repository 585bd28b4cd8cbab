package org.newsprism.output.data;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsprism.compare.CountedArticle;
import org.newsprism.compare.Findings;
import org.newsprism.output.DataFile;
import org.newsprism.story.ArticleEvent;

/** {@code events.csv}: the event of each article, how it is known, and what ties the article to it. */
final class EventsCsv {

    private EventsCsv() {}

    static DataFile file(Findings findings) {
        Csv csv = new Csv(
                "events.csv",
                "The event of each article, with the evidence; its first columns are those of _study/articles.csv",
                List.of(
                        "file",
                        "event",
                        "article",
                        "outlet",
                        "group",
                        "date",
                        "ground",
                        "nearest",
                        "days",
                        "likeness",
                        "shared_names",
                        "shared_words"));
        for (CountedArticle article : findings.articles()) {
            ArticleEvent event = article.event();
            Optional<ArticleEvent.Tie> tie = event.ties();
            csv.row(
                    article.article().file(),
                    event.name(),
                    article.id(),
                    article.article().outlet().value().orElse(""),
                    article.group().orElse(""),
                    article.article().date().value().map(Object::toString).orElse(""),
                    event.ground().words(),
                    tie.map(found -> findings.articles()
                                    .get(found.other())
                                    .article()
                                    .file())
                            .orElse(""),
                    tie.map(found -> Long.toString(found.days())).orElse(""),
                    tie.map(found -> String.format(Locale.ROOT, "%.2f", found.likeness()))
                            .orElse(""),
                    tie.map(found -> String.join("|", found.names())).orElse(""),
                    tie.map(found -> String.join("|", found.words())).orElse(""));
        }
        return csv.file();
    }
}

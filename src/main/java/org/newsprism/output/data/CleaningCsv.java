package org.newsprism.output.data;

import java.util.List;
import java.util.Locale;
import org.newsprism.compare.CountedArticle;
import org.newsprism.compare.Findings;
import org.newsprism.corpus.Cut;
import org.newsprism.output.DataFile;

/** {@code cleaning.csv}: a row a stretch that was set aside before counting. */
final class CleaningCsv {

    private CleaningCsv() {}

    static DataFile file(Findings findings) {
        Csv csv = new Csv(
                "cleaning.csv",
                "What was set aside before counting, with the rule that did it",
                List.of("article", "file", "line", "start", "end", "zone", "rule", "text", "outlet"));
        for (CountedArticle article : findings.articles()) {
            for (Cut cut : article.article().cuts()) {
                csv.row(
                        article.id(),
                        article.article().file(),
                        cut.line(),
                        cut.span().start(),
                        cut.span().end(),
                        cut.kind().name().toLowerCase(Locale.ROOT),
                        cut.rule(),
                        cut.span().of(article.article().text()),
                        article.article().outlet().value().orElse(""));
            }
        }
        return csv.file();
    }
}

package org.newsprism.output.data;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.newsprism.compare.Copies;
import org.newsprism.compare.CountedArticle;
import org.newsprism.compare.Findings;
import org.newsprism.corpus.Article;
import org.newsprism.corpus.Cut;
import org.newsprism.output.DataFile;
import org.newsprism.profile.Prominence;
import org.newsprism.profile.QuoteRow;

/** {@code articles.csv}: a row an article. */
final class ArticlesCsv {

    private ArticlesCsv() {}

    static DataFile file(Findings findings) {
        Csv csv = new Csv(
                "articles.csv",
                "The articles: outlet with evidence, origin, date, words, who leads",
                List.of(
                        "id",
                        "file",
                        "outlet",
                        "outlet_evidence",
                        "origin",
                        "date",
                        "headline",
                        "body_words",
                        "cut_words",
                        "lead_speaker",
                        "lead_side",
                        "first_direct_speaker",
                        "last_speaker",
                        "headline_speaker",
                        "first_speaker",
                        "outlet_ground",
                        "date_ground",
                        "date_evidence",
                        "group",
                        "event",
                        "derived_from",
                        "url",
                        "attributed_words",
                        "sha256",
                        "repairs",
                        "kind",
                        "copied"));
        for (CountedArticle counted : findings.articles()) {
            Article article = counted.article();
            Prominence voices = counted.counts().prominence();
            csv.row(
                    article.id(),
                    article.file(),
                    article.outlet().value().orElse(""),
                    article.outlet().evidence(),
                    column(counted, "origin"),
                    article.date().value().map(Object::toString).orElse(""),
                    article.headline().orElse(""),
                    counted.counts().bodyWords().size(),
                    article.cuts().stream()
                            .mapToLong(cut -> words(article, cut))
                            .sum(),
                    of(voices.lead(), QuoteRow::speaker),
                    of(voices.lead(), QuoteRow::side),
                    of(voices.firstDirect(), QuoteRow::speaker),
                    of(voices.last(), QuoteRow::speaker),
                    of(voices.headline(), QuoteRow::speaker),
                    of(voices.first(), QuoteRow::speaker),
                    article.outlet().ground().label(),
                    article.date().ground().label(),
                    article.date().evidence(),
                    counted.group().orElse(""),
                    article.event().orElse(""),
                    column(counted, "derived_from"),
                    article.url().orElse(""),
                    counted.counts().bodyQuotes().stream()
                            .mapToLong(row -> row.words().size())
                            .sum(),
                    article.sha256(),
                    String.join(" | ", article.repairs()),
                    article.kind().label(),
                    findings.copies().ground(counted).map(Copies.Ground::words).orElse(""));
        }
        return csv.file();
    }

    private static String column(CountedArticle counted, String name) {
        return counted.outlet().flatMap(outlet -> outlet.column(name)).orElse("");
    }

    private static String of(Optional<QuoteRow> row, Function<QuoteRow, String> part) {
        return row.map(part).orElse("");
    }

    private static long words(Article article, Cut cut) {
        return cut.span().of(article.text()).strip().isEmpty()
                ? 0
                : cut.span().of(article.text()).strip().split("[\\s\\u00A0]++").length;
    }
}

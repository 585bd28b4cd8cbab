package org.newsprism.output.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.newsprism.compare.CountedArticle;
import org.newsprism.compare.Findings;
import org.newsprism.compare.Origin;
import org.newsprism.compare.SourceFindings;
import org.newsprism.output.DataFile;
import org.newsprism.story.Credit;
import org.newsprism.story.SharedText;

/** {@code credits.csv} and {@code shared_text.csv}: where the texts come from. */
final class SourcesCsv {

    private SourcesCsv() {}

    static DataFile credits(Findings findings) {
        Csv csv = new Csv(
                "credits.csv",
                "Whom the articles credit, credit by credit",
                List.of("article", "outlet", "group", "kind", "source", "line", "start", "end", "text", "evidence"));
        for (Origin origin : findings.sources().origins()) {
            CountedArticle article = origin.article();
            for (Credit credit : origin.credits()) {
                csv.row(
                        article.id(),
                        article.article().outlet().value().orElse(""),
                        article.group().orElse(""),
                        credit.kind().name().toLowerCase(Locale.ROOT),
                        credit.source(),
                        article.article().lineOf(credit.span().start()),
                        credit.span().start(),
                        credit.span().end(),
                        credit.span().of(article.article().text()),
                        origin.kind().name().toLowerCase(Locale.ROOT));
            }
        }
        return csv.file();
    }

    static DataFile shared(Findings findings) {
        Csv csv = new Csv(
                "shared_text.csv",
                "Runs of words that two texts have in common",
                List.of(
                        "first",
                        "second",
                        "words",
                        "narrative",
                        "quotation",
                        "boilerplate",
                        "first_start",
                        "first_end",
                        "second_start",
                        "second_end",
                        "share_of_first",
                        "share_of_second",
                        "earlier",
                        "one_outlet",
                        "text"));
        for (SourceFindings.Pair pair : findings.sources().shared()) {
            rows(
                    csv,
                    pair.first(),
                    pair.second().id().value(),
                    pair.text(),
                    pair.earlier().map(article -> article.id().value()).orElse(""),
                    pair.oneOutlet());
        }
        for (SourceFindings.Wire match : findings.sources().wire()) {
            rows(csv, match.article(), "_study/wire/" + match.wire(), match.text(), "", false);
        }
        return csv.file();
    }

    /** The same for the tree of findings: one object an article and one a pair. */
    static void json(ObjectNode node, Findings findings) {
        ArrayNode articles = node.putArray("articles");
        for (Origin origin : findings.sources().origins()) {
            ObjectNode row = articles.addObject();
            row.put("article", origin.article().id().value());
            row.put("evidence", origin.kind().name().toLowerCase(Locale.ROOT));
            ArrayNode declared = row.putArray("declared");
            origin.declared().forEach(declared::add);
        }
        ArrayNode shared = node.putArray("shared");
        for (SourceFindings.Pair pair : findings.sources().shared()) {
            shared.addObject()
                    .put("first", pair.first().id().value())
                    .put("second", pair.second().id().value())
                    .put("narrative", pair.text().narrative())
                    .put("quotation", pair.text().quotation())
                    .put("boilerplate", pair.text().boilerplate())
                    .put("share_of_first", pair.text().ofFirst())
                    .put("share_of_second", pair.text().ofSecond());
        }
    }

    private static void rows(
            Csv csv, CountedArticle first, String second, SharedText text, String earlier, boolean oneOutlet) {
        for (SharedText.Passage passage : text.passages()) {
            csv.row(
                    first.id(),
                    second,
                    passage.words(),
                    passage.narrative(),
                    passage.quotation(),
                    passage.boilerplate(),
                    passage.first().start(),
                    passage.first().end(),
                    passage.second().start(),
                    passage.second().end(),
                    String.format(Locale.ROOT, "%.4f", text.ofFirst()),
                    String.format(Locale.ROOT, "%.4f", text.ofSecond()),
                    earlier,
                    oneOutlet ? "yes" : "no",
                    passage.first().of(first.article().text()));
        }
    }
}

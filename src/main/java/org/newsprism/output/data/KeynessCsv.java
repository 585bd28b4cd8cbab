package org.newsprism.output.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.newsprism.compare.Caution;
import org.newsprism.compare.Findings;
import org.newsprism.compare.KeyWord;
import org.newsprism.compare.KeyWords;
import org.newsprism.compare.Keyness;
import org.newsprism.output.DataFile;

/** {@code keyness.csv}: a row a word, phrase or name that sets a group apart, by the voice counted. */
final class KeynessCsv {

    /** Words a group; the tail of a ranking by chance says nothing. */
    private static final int MOST = 200;

    private KeynessCsv() {}

    static DataFile file(Findings findings, ConcordanceCsv concordance) {
        Csv csv = new Csv(
                "keyness.csv",
                "Words, phrases and names that set a group apart, with counts, articles, effect sizes and dispersion",
                List.of(
                        "unit",
                        "voice",
                        "group",
                        "word",
                        "self_reference",
                        "score",
                        "count",
                        "words",
                        "per_1000",
                        "articles",
                        "largest_article_share",
                        "count_elsewhere",
                        "per_1000_elsewhere",
                        "articles_elsewhere",
                        "log_ratio",
                        "lrc",
                        "lrc_of_articles",
                        "percent_difference",
                        "dpnorm",
                        "g2",
                        "g2_two_cells",
                        "stable_without_any_article",
                        "p",
                        "outlet_voice",
                        "reported_voice",
                        "quoted_voice",
                        "limits",
                        "places",
                        "uses"));
        for (Keyness keyness : findings.keyness().all()) {
            for (KeyWords group : keyness.groups()) {
                for (KeyWord word : group.all().stream().limit(MOST).toList()) {
                    row(csv, findings, concordance, keyness, group, word);
                }
            }
        }
        return csv.file();
    }

    private static void row(
            Csv csv, Findings findings, ConcordanceCsv concordance, Keyness keyness, KeyWords group, KeyWord word) {
        csv.row(
                keyness.unit().label(),
                keyness.voice().name().toLowerCase(Locale.ROOT),
                group.group(),
                word.key(),
                word.self() ? "yes" : "no",
                number(word.zeta()),
                word.count(),
                group.words(),
                number(word.perThousand()),
                word.spread().articles(),
                number(word.spread().largestShare()),
                word.rest(),
                number(word.restPerThousand()),
                word.restRange(),
                number(word.effect().logRatio()),
                number(word.effect().conservative()),
                number(word.effect().conservativeOfArticles()),
                number(word.effect().percentDifference()),
                number(word.spread().dpNorm()),
                number(word.effect().g2()),
                number(word.effect().g2OfTwoCells()),
                word.stable() ? "yes" : "no",
                word.p().map(KeynessCsv::number).orElse(""),
                word.elsewhere().outlet(),
                word.elsewhere().reported(),
                word.elsewhere().quoted(),
                word.cautions().stream().map(Caution::words).collect(Collectors.joining("; ")),
                places(findings, word),
                word.places().stream()
                        .map(place -> concordance.number(place.article(), place.span()))
                        .collect(Collectors.joining(" ")));
    }

    /** Every place as {@code article:line}. */
    private static String places(Findings findings, KeyWord word) {
        return word.places().stream()
                .map(place -> place.article().value() + ":"
                        + findings.article(place.article())
                                .article()
                                .lineOf(place.span().start()))
                .collect(Collectors.joining(" "));
    }

    static void json(ArrayNode array, Findings findings) {
        for (Keyness keyness : findings.keyness().all()) {
            for (KeyWords group : keyness.groups()) {
                ObjectNode node = array.addObject();
                node.put("unit", keyness.unit().label());
                node.put("voice", keyness.voice().name().toLowerCase(Locale.ROOT));
                node.put("group", group.group());
                node.put("words", group.words());
                node.put("tested", keyness.tested());
                node.put("floor", group.floor());
                ArrayNode terms = node.putArray("terms");
                for (KeyWord word : group.all().stream().limit(MOST).toList()) {
                    terms.addObject()
                            .put("term", word.key())
                            .put("self_reference", word.self())
                            .put("score", word.zeta())
                            .put("count", word.count())
                            .put("articles", word.spread().articles())
                            .put("count_elsewhere", word.rest())
                            .put("log_ratio", word.effect().logRatio())
                            .put("lrc", word.effect().conservative())
                            .put("g2", word.effect().g2())
                            .put("stable_without_any_article", word.stable())
                            .put("single_article", word.singleArticle());
                }
            }
        }
    }

    /** A double in full; empty text for what cannot be said. */
    static String number(double value) {
        return Double.isFinite(value) ? Double.toString(value) : "";
    }
}

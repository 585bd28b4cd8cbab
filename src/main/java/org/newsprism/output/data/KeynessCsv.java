package org.newsprism.output.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import org.newsprism.compare.Caution;
import org.newsprism.compare.Findings;
import org.newsprism.compare.KeyWord;
import org.newsprism.compare.KeyWords;
import org.newsprism.output.DataFile;

/** {@code keyness.csv}: a row a word that sets a group apart. */
final class KeynessCsv {

    /** Words a group; the tail of a ranking by chance says nothing. */
    private static final int MOST = 200;

    private KeynessCsv() {}

    static DataFile file(Findings findings) {
        Csv csv = new Csv(
                "keyness.csv",
                "Words that set a group apart, with counts, articles, effect sizes and dispersion",
                List.of(
                        "group",
                        "word",
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
                        "dpnorm",
                        "g2",
                        "limits"));
        for (KeyWords group : findings.keyness().groups()) {
            for (KeyWord word : group.all().stream().limit(MOST).toList()) {
                csv.row(
                        group.group(),
                        word.lemma(),
                        number(word.zeta()),
                        word.count(),
                        group.words(),
                        number(word.perThousand()),
                        word.spread().articles(),
                        number(word.spread().largestShare()),
                        word.rest(),
                        number(word.restPerThousand()),
                        word.restRange(),
                        number(word.logRatio()),
                        number(word.conservative()),
                        number(word.spread().dpNorm()),
                        number(word.g2()),
                        word.cautions().stream().map(Caution::words).collect(Collectors.joining("; ")));
            }
        }
        return csv.file();
    }

    static void json(ArrayNode array, Findings findings) {
        for (KeyWords group : findings.keyness().groups()) {
            ObjectNode node = array.addObject();
            node.put("group", group.group());
            node.put("words", group.words());
            node.put("floor", group.floor());
            ArrayNode terms = node.putArray("terms");
            for (KeyWord word : group.all().stream().limit(MOST).toList()) {
                terms.addObject()
                        .put("term", word.lemma())
                        .put("score", word.zeta())
                        .put("count", word.count())
                        .put("articles", word.spread().articles())
                        .put("count_elsewhere", word.rest())
                        .put("log_ratio", word.logRatio())
                        .put("lrc", word.conservative())
                        .put("g2", word.g2())
                        .put("single_article", word.singleArticle());
            }
        }
    }

    /** A double in full; empty text for what cannot be said. */
    static String number(double value) {
        return Double.isFinite(value) ? Double.toString(value) : "";
    }
}

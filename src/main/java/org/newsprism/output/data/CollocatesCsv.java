package org.newsprism.output.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.newsprism.compare.Collocate;
import org.newsprism.compare.Findings;
import org.newsprism.output.DataFile;

/** {@code collocates.csv}: a row a word that stands with an actor in a group. */
final class CollocatesCsv {

    /** In the JSON tree, which repeats the file's largest numbers only. */
    private static final int MOST_IN_JSON = 200;

    private CollocatesCsv() {}

    static DataFile file(Findings findings, ConcordanceCsv concordance) {
        Csv csv = new Csv(
                "collocates.csv",
                "Words that stand with each actor, near it or tied to it by grammar, by group and voice",
                List.of(
                        "actor",
                        "side",
                        "relation",
                        "word",
                        "voice",
                        "group",
                        "count",
                        "articles",
                        "log_dice",
                        "enough",
                        "places",
                        "uses",
                        "outlets"));
        for (Collocate word : findings.collocates().all()) {
            for (Map.Entry<String, Collocate.Uses> group : word.byGroup().entrySet()) {
                csv.row(
                        word.actor(),
                        word.side(),
                        word.relation().label(),
                        word.lemma(),
                        word.voice().name().toLowerCase(Locale.ROOT),
                        group.getKey(),
                        group.getValue().count(),
                        group.getValue().articles(),
                        KeynessCsv.number(group.getValue().logDice()),
                        group.getValue().enough() ? "yes" : "no",
                        group.getValue().places().stream()
                                .map(place -> place.article().value() + ":"
                                        + findings.article(place.article())
                                                .article()
                                                .lineOf(place.span().start()))
                                .collect(Collectors.joining(" ")),
                        group.getValue().places().stream()
                                .map(place -> concordance.number(place.article(), place.span()))
                                .collect(Collectors.joining(" ")),
                        outlets(findings, group.getValue()));
            }
        }
        return csv.file();
    }

    /** The places of each outlet: {@code Northern Wire 3; Southern Post 1}. */
    private static String outlets(Findings findings, Collocate.Uses uses) {
        Map<String, Integer> counts = new TreeMap<>();
        uses.places()
                .forEach(place -> findings.article(place.article())
                        .outlet()
                        .ifPresent(outlet -> counts.merge(outlet.name(), 1, Integer::sum)));
        return counts.entrySet().stream()
                .map(outlet -> outlet.getKey() + " " + outlet.getValue())
                .collect(Collectors.joining("; "));
    }

    static void json(ArrayNode array, Findings findings) {
        findings.collocates().all().stream()
                .filter(word -> word.byGroup().values().stream().anyMatch(Collocate.Uses::enough))
                .limit(MOST_IN_JSON)
                .forEach(word -> word.byGroup()
                        .forEach((group, uses) -> array.addObject()
                                .put("actor", word.actor())
                                .put("relation", word.relation().label())
                                .put("word", word.lemma())
                                .put("voice", word.voice().name().toLowerCase(Locale.ROOT))
                                .put("group", group)
                                .put("count", uses.count())
                                .put("articles", uses.articles())
                                .put("enough", uses.enough())));
    }
}

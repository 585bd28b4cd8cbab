package org.newsprism.output.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.newsprism.compare.ActorNames;
import org.newsprism.compare.CountedArticle;
import org.newsprism.compare.Findings;
import org.newsprism.compare.Ledger;
import org.newsprism.corpus.Outlet;
import org.newsprism.output.DataFile;

/** {@code naming.csv}: a row an actor, outlet and form of name. */
final class NamingCsv {

    private NamingCsv() {}

    static DataFile file(Findings findings, ConcordanceCsv concordance) {
        Csv csv = new Csv(
                "naming.csv",
                "How each outlet names each actor: form of name, titles, epithets, and how first",
                List.of(
                        "actor",
                        "side",
                        "outlet",
                        "group",
                        "form",
                        "count",
                        "articles",
                        "first_in_article",
                        "titles",
                        "epithets",
                        "at_a_distance",
                        "places",
                        "uses"));
        for (ActorNames.Named actor : findings.names().actors()) {
            outlets(findings)
                    .forEach((outlet, articles) -> ActorNames.byForm(actor.in(articles))
                            .forEach((form, places) -> csv.row(
                                    actor.name(),
                                    actor.side(),
                                    outlet,
                                    articles.get(0).group().orElse(""),
                                    form.label(),
                                    places.size(),
                                    ActorNames.articles(places),
                                    places.stream()
                                            .filter(place -> place.naming().first())
                                            .count(),
                                    words(ActorNames.counted(
                                            places,
                                            place -> List.of(place.naming().title()))),
                                    words(ActorNames.counted(
                                            places, place -> place.naming().epithets())),
                                    words(ActorNames.counted(
                                            places,
                                            place -> List.of(place.naming().soCalled()))),
                                    places.stream()
                                            .map(place -> place.article().id().value() + ":"
                                                    + place.article()
                                                            .article()
                                                            .lineOf(place.naming()
                                                                    .mention()
                                                                    .span()
                                                                    .start()))
                                            .collect(Collectors.joining(" ")),
                                    places.stream()
                                            .map(place -> concordance.number(
                                                    place.article().id(),
                                                    place.naming().mention().span()))
                                            .collect(Collectors.joining(" ")))));
        }
        return csv.file();
    }

    static void json(ArrayNode array, Findings findings) {
        for (ActorNames.Named actor : findings.names().actors()) {
            outlets(findings)
                    .forEach((outlet, articles) -> ActorNames.byForm(actor.in(articles))
                            .forEach((form, places) -> array.addObject()
                                    .put("actor", actor.name())
                                    .put("outlet", outlet)
                                    .put("group", articles.get(0).group().orElse(""))
                                    .put("form", form.label())
                                    .put("count", places.size())
                                    .put("articles", ActorNames.articles(places))
                                    .put(
                                            "first_in_article",
                                            places.stream()
                                                    .filter(place ->
                                                            place.naming().first())
                                                    .count())));
        }
    }

    private static String words(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining("; "));
    }

    /** The grouped articles by outlet. */
    private static Map<String, List<CountedArticle>> outlets(Findings findings) {
        Map<String, List<CountedArticle>> outlets = new LinkedHashMap<>();
        for (CountedArticle article : Ledger.ordered(findings)) {
            if (article.group().isPresent()) {
                outlets.computeIfAbsent(article.outlet().map(Outlet::name).orElse(""), name -> new ArrayList<>())
                        .add(article);
            }
        }
        return outlets;
    }
}

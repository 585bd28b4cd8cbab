package org.newsprism.output.data;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsprism.actor.Actor;
import org.newsprism.actor.Mention;
import org.newsprism.compare.CountedArticle;
import org.newsprism.compare.Findings;
import org.newsprism.corpus.ArticleId;
import org.newsprism.output.DataFile;
import org.newsprism.profile.QuoteRow;

/** {@code actors.csv}: a row an actor, by name, side, role and naming. */
final class ActorsCsv {

    private static final class Counted {
        final Set<ArticleId> articles = new LinkedHashSet<>();
        long mentions;
        long quotations;
        String evidence = "";

        void seen(ArticleId article, Actor actor) {
            articles.add(article);
            if (evidence.isEmpty()) {
                evidence = actor.evidence();
            }
        }
    }

    private ActorsCsv() {}

    static DataFile file(Findings findings) {
        Map<String, Counted> actors = new TreeMap<>();
        Map<String, Actor> first = new TreeMap<>();
        for (CountedArticle article : findings.articles()) {
            for (Mention mention : article.counts().mentions()) {
                counted(actors, first, mention.actor(), article.id()).mentions++;
            }
            for (QuoteRow row : article.counts().attributed()) {
                row.actor().ifPresent(actor -> counted(actors, first, actor, article.id()).quotations++);
            }
        }
        Csv csv = new Csv(
                "actors.csv",
                "Everybody who speaks or is mentioned, with side and role and what shows it",
                List.of("actor", "side", "role", "named", "articles", "mentions", "quotations", "evidence"));
        actors.forEach((key, counted) -> {
            Actor actor = first.getOrDefault(key, new Actor("", "", Actor.Role.UNKNOWN, Actor.Naming.ANONYMOUS, ""));
            csv.row(
                    actor.name(),
                    actor.side(),
                    lower(actor.role()),
                    lower(actor.naming()),
                    counted.articles.size(),
                    counted.mentions,
                    counted.quotations,
                    counted.evidence);
        });
        return csv.file();
    }

    private static Counted counted(
            Map<String, Counted> actors, Map<String, Actor> first, Actor actor, ArticleId article) {
        String key = actor.name() + "\u0000" + actor.side() + "\u0000" + actor.role() + "\u0000" + actor.naming();
        first.putIfAbsent(key, actor);
        Counted counted = actors.computeIfAbsent(key, name -> new Counted());
        counted.seen(article, actor);
        return counted;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}

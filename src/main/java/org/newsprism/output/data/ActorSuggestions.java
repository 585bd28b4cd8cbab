package org.newsprism.output.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsprism.actor.Actor;
import org.newsprism.actor.ActorTable;
import org.newsprism.corpus.Article;
import org.newsprism.corpus.ArticleId;
import org.newsprism.corpus.Corpus;
import org.newsprism.output.DataFile;
import org.newsprism.profile.ArticleCounts;
import org.newsprism.profile.ArticleTable;

/**
 * Everybody who was found, in the form of the user's {@code actors.csv}, for the user to correct. Rows of the user's own come
 * first and as they are; then those quoted most. A saved copy that nobody changed gives the same names and sides again: a
 * side stands only where all that bear the name have it, and an alias only where it is one actor's.
 */
public final class ActorSuggestions {
    /** The name of the file in the study folder. */
    public static final String FILE = "actors.suggested.csv";

    private final DataFile file;
    private final long actors;
    private final long quoted;
    private final long users;

    private ActorSuggestions(DataFile file, long actors, long quoted, long users) {
        this.file = file;
        this.actors = actors;
        this.quoted = quoted;
        this.users = users;
    }

    /** The suggestions of a counted corpus. */
    public static ActorSuggestions of(Corpus corpus, ArticleTable table, ActorTable own) {
        Map<ArticleId, Article> articles = new HashMap<>();
        corpus.articles().forEach(article -> articles.put(article.id(), article));
        Map<String, Suggestion> found = new TreeMap<>();
        for (ArticleCounts row : table.rows()) {
            Article article = articles.get(row.id());
            if (article == null) {
                throw new IllegalArgumentException("No article " + row.id());
            }
            row.mentions()
                    .forEach(mention -> found.computeIfAbsent(mention.actor().name(), Suggestion::new)
                            .mentioned(mention, article));
            row.attributed()
                    .forEach(quote -> quote.actor()
                            .ifPresent(actor -> found.computeIfAbsent(actor.name(), Suggestion::new)
                                    .quoted(actor, article)));
        }
        Map<String, Set<String>> bearers = new TreeMap<>();
        for (Suggestion one : found.values()) {
            one.spellings()
                    .forEach(spelling -> bearers.computeIfAbsent(
                                    spelling.toLowerCase(Locale.ROOT), unused -> new TreeSet<>())
                            .add(one.name()));
            bearers.computeIfAbsent(one.name().toLowerCase(Locale.ROOT), unused -> new TreeSet<>())
                    .add(one.name());
        }
        Csv csv = new Csv(
                FILE,
                "Everybody who was found, with the side and role proposed and why",
                List.of(
                        "canonical",
                        "aliases",
                        "side",
                        "role",
                        "note",
                        "named",
                        "quoted",
                        "mentioned",
                        "articles",
                        "table",
                        "why",
                        "where"));
        long quoted =
                found.values().stream().filter(one -> one.quotations() > 0).count();
        for (ActorTable.Row row : own.rows()) {
            Suggestion seen =
                    Optional.ofNullable(found.remove(row.canonical())).orElse(new Suggestion(row.canonical()));
            csv.row(
                    row.canonical(),
                    row.aliases().orElse(""),
                    row.side().orElse(""),
                    row.role().map(ActorSuggestions::lower).orElse(""),
                    row.note().orElse(""),
                    row.naming().map(ActorSuggestions::lower).orElse(""),
                    seen.quotations(),
                    seen.mentions(),
                    seen.articles(),
                    "actors.csv",
                    "your own row: " + row.source(),
                    seen.where());
        }
        List<Suggestion> rest = new ArrayList<>(found.values());
        rest.sort(Comparator.comparing((Suggestion one) -> -one.quotations())
                .thenComparing(one -> -one.mentions())
                .thenComparing(Suggestion::name));
        for (Suggestion one : rest) {
            csv.row(
                    one.name(),
                    String.join(
                            "|",
                            one.spellings().stream()
                                    .filter(spelling ->
                                            bearers.getOrDefault(spelling.toLowerCase(Locale.ROOT), Set.of())
                                                            .size()
                                                    == 1)
                                    .toList()),
                    one.side().filter(side -> !side.equals(Actor.UNKNOWN_SIDE)).orElse(""),
                    one.role()
                            .filter(role -> role != Actor.Role.UNKNOWN)
                            .map(ActorSuggestions::lower)
                            .orElse(""),
                    "",
                    one.naming().map(ActorSuggestions::lower).orElse(""),
                    one.quotations(),
                    one.mentions(),
                    one.articles(),
                    "",
                    one.why(),
                    one.where());
        }
        return new ActorSuggestions(
                csv.file(),
                rest.size() + (long) own.rows().size(),
                quoted,
                own.rows().size());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** The file. */
    public DataFile file() {
        return file;
    }

    /** How many rows it has. */
    public long actors() {
        return actors;
    }

    /** How many of them are quoted. */
    public long quoted() {
        return quoted;
    }

    /** How many rows are the user's own. */
    public long users() {
        return users;
    }
}

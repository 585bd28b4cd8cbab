package org.newsprism.output.data;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsprism.actor.Actor;
import org.newsprism.actor.Mention;
import org.newsprism.corpus.Article;
import org.newsprism.corpus.ArticleId;

/** One name that was found, with all that its bearers are. */
final class Suggestion {
    /** Rules whose words are a name or description of the actor and not a title with a name, a place or a pronoun. */
    private static final Set<String> NAMES = Set.of(
            "full-name",
            "surname",
            "surname-slip",
            "family-first",
            "lone-name",
            "organisation",
            "organisation-short",
            "description");

    /** Rules whose words show a side. */
    private static final Set<String> SHOWING = Set.of("title-name", "title-comma-name", "apposition", "title-surname");

    private final String name;
    private final Map<String, Long> sides = new TreeMap<>();
    private final Map<Actor.Role, Long> roles = new TreeMap<>();
    private final Map<Actor.Naming, Long> namings = new TreeMap<>();
    private final Map<String, String> grounds = new TreeMap<>();
    private final Set<String> spellings = new TreeSet<>();
    private final Set<ArticleId> articles = new TreeSet<>();
    private long mentions;
    private long quotations;
    private String first = "";
    private String showing = "";

    Suggestion(String name) {
        this.name = name;
    }

    void mentioned(Mention mention, Article article) {
        mentions++;
        seen(mention.actor(), article);
        String place = article.file() + ":" + article.lineOf(mention.span().start());
        first = first.isEmpty() ? place : first;
        if (showing.isEmpty() && SHOWING.contains(mention.reason())) {
            showing = place;
        }
        if (NAMES.contains(mention.reason())) {
            String spelling = mention.span()
                    .of(article.text())
                    .strip()
                    .replaceAll("[\\s\\u00A0]++", " ")
                    .replaceFirst("^[Tt]he ", "");
            if (!spelling.equals(name) && spelling.indexOf('|') < 0) {
                spellings.add(spelling);
            }
        }
    }

    void quoted(Actor actor, Article article) {
        quotations++;
        seen(actor, article);
    }

    private void seen(Actor actor, Article article) {
        articles.add(article.id());
        sides.merge(actor.side(), 1L, Long::sum);
        roles.merge(actor.role(), 1L, Long::sum);
        namings.merge(actor.naming(), 1L, Long::sum);
        grounds.putIfAbsent(actor.side(), actor.evidence());
    }

    String name() {
        return name;
    }

    long mentions() {
        return mentions;
    }

    long quotations() {
        return quotations;
    }

    long articles() {
        return articles.size();
    }

    Set<String> spellings() {
        return spellings;
    }

    /** The side that all bearers have; of a name whose bearers have several, none. */
    Optional<String> side() {
        return sides.size() == 1 ? Optional.of(sides.keySet().iterator().next()) : Optional.empty();
    }

    Optional<Actor.Role> role() {
        return roles.size() == 1 ? Optional.of(roles.keySet().iterator().next()) : Optional.empty();
    }

    /** How exactly the name names; the more exact where both occur, as a minister named here and titled there. */
    Optional<Actor.Naming> naming() {
        return namings.size() == 1 ? Optional.of(namings.keySet().iterator().next()) : Optional.empty();
    }

    /** What shows the side, in words; each side's own where there are several. */
    String why() {
        if (grounds.size() == 1) {
            return grounds.values().iterator().next();
        }
        StringBuilder words = new StringBuilder("several sides, so none is proposed");
        grounds.forEach((side, ground) -> words.append("; " + side + ": " + ground));
        return words.toString();
    }

    /** File and line of the words that show a side, else of the first mention; empty where there is none. */
    String where() {
        return showing.isEmpty() ? first : showing;
    }
}

package org.newsprism.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.newsprism.compare.Identification.Basis;
import org.newsprism.compare.Identification.Pair;
import org.newsprism.corpus.Outlet;
import org.newsprism.story.ArticleEvent;

/**
 * Finds out whether groups could be told from events.
 *
 * <p>The rule: two groups are <em>matched</em> when, counting only the articles on events that both report, each still has two
 * articles or more. No two groups matched: not identifiable. Every two groups matched, by events the user gave, and two
 * outlets or more in each: identifiable. All else: partly. Where no article has an event, events are inferred from date, actors
 * and words, which can at best give partly; where no two groups share an inferred one, the month of publication stands for it,
 * which can neither give more. An article of which neither is known matches nothing.
 */
final class Confounding {

    private Confounding() {}

    /** The event of an article that shares it with another, or to which the user gave it. */
    static Optional<String> shared(CountedArticle article) {
        ArticleEvent.Ground ground = article.event().ground();
        return ground == ArticleEvent.Ground.GIVEN || ground == ArticleEvent.Ground.INFERRED
                ? Optional.of(article.event().name())
                : Optional.empty();
    }

    private static Optional<String> given(CountedArticle article) {
        return article.article().event();
    }

    /** The month of publication, such as {@code 2018-04}. */
    static Optional<String> month(CountedArticle article) {
        return article.article()
                .date()
                .value()
                .map(date -> String.format(Locale.ROOT, "%04d-%02d", date.getYear(), date.getMonthValue()));
    }

    static Identification of(Groups groups) {
        List<CountedArticle> articles = groups.filled().stream()
                .flatMap(group -> group.articles().stream())
                .toList();
        Basis basis = basis(groups.filled(), articles);
        CrossTable byEvent = basis == Basis.EVENT
                ? CrossTable.of(groups, "event", Confounding::shared)
                : CrossTable.of(
                        groups,
                        "inferred event",
                        article -> Optional.of(article.event().name()));
        CrossTable byMonth = CrossTable.of(groups, "month", Confounding::month);
        List<Pair> matched = matched(groups.filled(), block(basis));
        return new Identification(
                verdict(groups.filled(), matched, basis),
                reasons(groups.filled(), articles, matched, basis),
                basis,
                switch (basis) {
                    case EVENT, INFERRED -> byEvent.cramersV();
                    case MONTH -> byMonth.cramersV();
                    case NONE -> Double.NaN;
                },
                matched,
                byEvent,
                byMonth,
                CrossTable.of(groups, "outlet", article -> article.outlet().map(Outlet::name)),
                CrossTable.of(
                        groups,
                        "derived_from",
                        article -> article.outlet().flatMap(outlet -> outlet.column("derived_from"))));
    }

    private static Basis basis(List<Group> groups, List<CountedArticle> articles) {
        if (articles.stream().anyMatch(article -> given(article).isPresent())) {
            return Basis.EVENT;
        } else if (articles.stream().noneMatch(article -> month(article).isPresent())) {
            return Basis.NONE;
        }
        boolean inferred = !matched(groups, Confounding::shared).isEmpty();
        return inferred || matched(groups, Confounding::month).isEmpty() ? Basis.INFERRED : Basis.MONTH;
    }

    private static Function<CountedArticle, Optional<String>> block(Basis basis) {
        return switch (basis) {
            case EVENT, INFERRED -> Confounding::shared;
            case MONTH -> Confounding::month;
            case NONE -> article -> Optional.empty();
        };
    }

    private static List<Pair> matched(List<Group> groups, Function<CountedArticle, Optional<String>> block) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i + 1; j < groups.size(); j++) {
                Set<String> shared = blocks(groups.get(i), block);
                shared.retainAll(blocks(groups.get(j), block));
                Predicate<CountedArticle> inShared =
                        article -> block.apply(article).filter(shared::contains).isPresent();
                if (groups.get(i).articles().stream().filter(inShared).count() >= 2
                        && groups.get(j).articles().stream().filter(inShared).count() >= 2) {
                    pairs.add(new Pair(groups.get(i).name(), groups.get(j).name()));
                }
            }
        }
        return pairs;
    }

    private static Set<String> blocks(Group group, Function<CountedArticle, Optional<String>> block) {
        Set<String> blocks = new LinkedHashSet<>();
        group.articles().forEach(article -> block.apply(article).ifPresent(blocks::add));
        return blocks;
    }

    private static Verdict verdict(List<Group> groups, List<Pair> matched, Basis basis) {
        if (matched.isEmpty()) {
            return Verdict.NOT_IDENTIFIABLE;
        }
        // An inferred event is a guess, and what depends on one is not identified.
        boolean every = matched(groups, Confounding::given).size() == groups.size() * (groups.size() - 1) / 2;
        boolean outlets = groups.stream().allMatch(group -> group.outlets().size() >= 2);
        return every && outlets && basis == Basis.EVENT ? Verdict.IDENTIFIABLE : Verdict.PARTLY;
    }

    private static List<String> reasons(
            List<Group> groups, List<CountedArticle> articles, List<Pair> matched, Basis basis) {
        List<String> reasons = new ArrayList<>();
        if (groups.size() < 2) {
            reasons.add(
                    groups.isEmpty()
                            ? "No article belongs to a group, so there is nothing to compare."
                            : "Only one group has articles, so there is nothing to compare it with.");
            return reasons;
        }
        List<String> single =
                groups.stream().filter(group -> group.n() == 1).map(Group::name).toList();
        if (!single.isEmpty()) {
            reasons.add("One article each stands for " + Wording.list(single)
                    + ": nothing about such an article can be told from its outlet, its day or its event.");
        }
        long unknown = articles.stream()
                .filter(article -> block(basis).apply(article).isEmpty())
                .count();
        switch (basis) {
            case NONE ->
                reasons.add(
                        "Events not known: no article has an event or a date, so none can be matched; each is taken for an"
                                + " event of its own.");
            case INFERRED -> reasons.add(inferred(articles));
            case MONTH ->
                reasons.add(inferred(articles)
                        + " No two groups share one with two articles or more each, so the month of publication stands for the event"
                        + (unknown == 0
                                ? "."
                                : "; for " + Wording.count(unknown, "article", "articles") + " it is not known."));
            case EVENT -> {
                if (unknown > 0) {
                    reasons.add("For " + Wording.count(unknown, "article", "articles") + " the event is not known.");
                }
                long inferred = articles.stream()
                        .filter(article -> article.event().ground() == ArticleEvent.Ground.INFERRED)
                        .count();
                if (inferred > 0) {
                    reasons.add("For " + Wording.count(inferred, "article", "articles")
                            + " the event is inferred from date, actors and words (section 2).");
                }
            }
        }
        int pairs = groups.size() * (groups.size() - 1) / 2;
        String what = switch (basis) {
            case MONTH -> "months";
            case INFERRED -> "inferred events";
            case EVENT, NONE -> "events";
        };
        if (matched.isEmpty()) {
            reasons.add("No two groups share " + what + " with two articles or more each: group and event coincide.");
        } else if (pairs == 1) {
            reasons.add("The two groups share " + what + " with two articles or more each.");
        } else {
            reasons.add(Wording.of(matched.size(), pairs) + " pairs of groups "
                    + (matched.size() == 1 ? "shares " : "share ") + what + " with two articles or more each.");
        }
        List<String> alone = groups.stream()
                .map(Group::name)
                .filter(name -> matched.stream()
                        .noneMatch(pair ->
                                pair.first().equals(name) || pair.second().equals(name)))
                .toList();
        if (!matched.isEmpty() && !alone.isEmpty()) {
            reasons.add(Wording.list(alone) + (alone.size() == 1 ? " is" : " are")
                    + " in none of these pairs: what sets " + (alone.size() == 1 ? "it" : "each of them")
                    + " apart cannot be told from when and on what " + (alone.size() == 1 ? "it" : "they") + " wrote.");
        }
        List<String> oneOutlet = groups.stream()
                .filter(group -> group.n() > 1 && group.outlets().size() == 1)
                .map(Group::name)
                .toList();
        if (!oneOutlet.isEmpty()) {
            reasons.add("All articles of " + Wording.list(oneOutlet)
                    + " come from one outlet: there outlet and group coincide.");
        }
        return reasons;
    }

    /** {@code Events are not given. By date, actors and words the 9 articles report 6 events; 2 events have articles of ...} */
    private static String inferred(List<CountedArticle> articles) {
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        articles.forEach(article -> groups.computeIfAbsent(article.event().name(), name -> new LinkedHashSet<>())
                .add(article.group().orElse("")));
        long several =
                groups.values().stream().filter(found -> found.size() > 1).count();
        long undated = articles.stream()
                .filter(article -> article.event().ground() == ArticleEvent.Ground.UNDATED)
                .count();
        return "Events are inferred, not given: by date, actors and words the "
                + Wording.count(articles.size(), "article reports ", "articles report ")
                + Wording.count(groups.size(), "event", "events") + "; "
                + (several == 0 ? "none has" : several == 1 ? "1 has" : Wording.count(several, "has", "have"))
                + " articles of two groups or more."
                + (undated == 0
                        ? ""
                        : " " + Wording.count(undated, "article", "articles") + " without a date "
                                + (undated == 1 ? "stands" : "stand") + " alone.");
    }
}

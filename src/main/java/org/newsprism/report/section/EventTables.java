package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsprism.compare.CountedArticle;
import org.newsprism.compare.Findings;
import org.newsprism.compare.Group;
import org.newsprism.report.Block;
import org.newsprism.report.Inline;
import org.newsprism.story.ArticleEvent;
import org.newsprism.story.StoryEvents;

/** Which group reports which event, and what ties articles to inferred events. */
final class EventTables {

    /** Of more events those with most articles. */
    private static final int MOST_EVENTS = 10;

    /** More groups than that do not fit beside each other. */
    private static final int MOST_GROUPS = 8;

    private static final int MOST_TIES = 12;

    private EventTables() {}

    /** Events by group, those with most groups and articles first. */
    static Optional<Block> byGroup(Findings findings) {
        List<Group> groups = findings.groups().filled();
        Map<String, List<CountedArticle>> events = events(groups);
        if (events.isEmpty() || groups.size() > MOST_GROUPS) {
            return CrossTables.block(
                    "groups-by-event",
                    "Articles by " + findings.groups().column() + " and event",
                    findings.identification().byEvent(),
                    "events.csv");
        }
        boolean inferred = events.values().stream()
                .flatMap(List::stream)
                .anyMatch(article -> !article.event().given());
        TableDraft table = new TableDraft("groups-by-event", caption(findings, inferred))
                .words("Event")
                .words("Known by");
        groups.forEach(group -> table.numbers(group.name()));
        List<Map.Entry<String, List<CountedArticle>>> sorted = new ArrayList<>(events.entrySet());
        sorted.sort(
                Comparator.comparingLong((Map.Entry<String, List<CountedArticle>> event) -> -groups(event.getValue()))
                        .thenComparing(event -> -event.getValue().size())
                        .thenComparing(Map.Entry::getKey));
        // Of many events those of one article say no more each than all of them in one row.
        int shown = sorted.size() <= MOST_EVENTS + 1
                ? sorted.size()
                : (int) sorted.stream()
                        .limit(MOST_EVENTS)
                        .filter(event -> event.getValue().size() > 1)
                        .count();
        for (Map.Entry<String, List<CountedArticle>> event : sorted.subList(0, shown)) {
            row(table, groups, event.getKey(), event.getValue());
        }
        if (shown < sorted.size()) {
            List<Map.Entry<String, List<CountedArticle>>> rest = sorted.subList(shown, sorted.size());
            row(
                    table,
                    groups,
                    rest(shown, rest),
                    rest.stream().flatMap(event -> event.getValue().stream()).toList());
            table.note("All events are in events.csv.");
        }
        return Optional.of(table.table());
    }

    /** {@code 12 more events}, {@code 171 events of one article each}. */
    private static String rest(int shown, List<Map.Entry<String, List<CountedArticle>>> rest) {
        boolean alone = rest.stream().allMatch(event -> event.getValue().size() == 1);
        return Figures.count(rest.size())
                + (shown == 0 ? " events" : " more events")
                + (alone ? " of one article each" : "");
    }

    private static String caption(Findings findings, boolean inferred) {
        return "Articles by event and " + findings.groups().column()
                + (inferred
                        ? ". Inferred events are a proposal, named by first day and weightiest words; one given in"
                                + " _study/articles.csv (file, event) goes before."
                        : ".");
    }

    private static Map<String, List<CountedArticle>> events(List<Group> groups) {
        Map<String, List<CountedArticle>> events = new LinkedHashMap<>();
        groups.stream()
                .flatMap(group -> group.articles().stream())
                .forEach(article -> events.computeIfAbsent(article.event().name(), name -> new ArrayList<>())
                        .add(article));
        return events;
    }

    private static long groups(List<CountedArticle> articles) {
        return articles.stream().map(CountedArticle::group).distinct().count();
    }

    private static void row(TableDraft table, List<Group> groups, String name, List<CountedArticle> articles) {
        Set<CountedArticle> all = new HashSet<>(articles);
        List<Object> cells = new ArrayList<>();
        cells.add(Prose.shortened(name, 80));
        cells.add(known(articles));
        for (Group group : groups) {
            // In the group's order, whose first articles stand in section 2.
            List<CountedArticle> own =
                    group.articles().stream().filter(all::contains).toList();
            cells.add(number(own));
        }
        table.row(Optional.empty(), cells);
    }

    private static Inline number(List<CountedArticle> articles) {
        String words = Figures.count(articles.size());
        return articles.stream()
                .findFirst()
                .map(article -> EvidenceLinks.anchor(article.id()))
                .<Inline>map(anchor -> Prose.link(words, anchor))
                .orElse(Prose.plain(words));
    }

    /** {@code given 9, inferred 2}. */
    private static String known(List<CountedArticle> articles) {
        Map<ArticleEvent.Ground, Integer> grounds = new LinkedHashMap<>();
        for (ArticleEvent.Ground ground : ArticleEvent.Ground.values()) {
            int n = (int) articles.stream()
                    .filter(article -> article.event().ground() == ground)
                    .count();
            if (n > 0) {
                grounds.put(ground, n);
            }
        }
        if (grounds.size() == 1) {
            return grounds.keySet().iterator().next().words();
        }
        List<String> told = new ArrayList<>();
        grounds.forEach((ground, n) -> told.add(ground.words() + " " + Figures.count(n)));
        return String.join("; ", told);
    }

    /** What ties articles to events that were not given, the least alike first: those are to be looked at. */
    static Optional<Block> ties(Findings findings) {
        List<CountedArticle> tied = findings.articles().stream()
                .filter(article -> article.event().ties().isPresent())
                .sorted(Comparator.comparingDouble(
                                (CountedArticle article) -> tie(article).likeness())
                        .thenComparing(CountedArticle::id))
                .toList();
        if (tied.isEmpty()) {
            return Optional.empty();
        }
        TableDraft table = new TableDraft(
                        "event-ties",
                        "What ties articles to events that were not given: the article of the event that each is most like, at"
                                + " most " + StoryEvents.DAYS
                                + " days away, and what headline and top of the body of both name. "
                                + "Likeness: cosine of the words weighted by how few articles have them, "
                                + String.format(Locale.ROOT, "%.2f", StoryEvents.ALIKE) + " or more.")
                .words("Article", "Event", "Most like")
                .numbers("Days apart", "Likeness")
                .words("Names in both", "Words in both");
        for (CountedArticle article : tied.subList(0, Math.min(MOST_TIES, tied.size()))) {
            ArticleEvent.Tie tie = tie(article);
            table.row(
                    article.label(),
                    Prose.shortened(article.event().name(), 60),
                    findings.articles().get(tie.other()).label(),
                    Figures.count(tie.days()),
                    String.format(Locale.ROOT, "%.2f", tie.likeness()),
                    String.join(", ", tie.names()),
                    String.join(", ", tie.words()));
        }
        if (tied.size() > MOST_TIES) {
            table.note("The " + MOST_TIES + " least alike of " + Figures.count(tied.size())
                    + " articles; all are in events.csv.");
        }
        return Optional.of(table.table());
    }

    private static ArticleEvent.Tie tie(CountedArticle article) {
        return article.event().ties().orElseThrow();
    }
}

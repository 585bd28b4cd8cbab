package org.newsprism.report.section;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsprism.compare.CountedArticle;
import org.newsprism.compare.Findings;
import org.newsprism.compare.Group;
import org.newsprism.report.Block;
import org.newsprism.report.Chart;
import org.newsprism.story.ArticleEvent;

/** When the articles of each group appeared, and on which event. */
final class Timeline {

    /** More events than that have one mark together; a legend of more is no help. */
    private static final int MOST_EVENTS = 12;

    private static final int MOST_NAMED = 5;

    /** Of more articles some days have more than the figure's height holds. */
    private static final int MANY = 150;

    private Timeline() {}

    /** The figure; none below two dated articles in groups. */
    static Optional<Block> of(Findings findings) {
        List<CountedArticle> grouped = findings.groups().filled().stream()
                .flatMap(group -> group.articles().stream())
                .toList();
        List<CountedArticle> undated =
                grouped.stream().filter(article -> day(article).isEmpty()).toList();
        if (grouped.size() - undated.size() < 2) {
            return Optional.empty();
        }
        List<Report> reports =
                grouped.stream().flatMap(article -> report(article).stream()).toList();
        List<String> events = events(reports);
        List<Chart.DotRow> rows = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (Group group : findings.groups().filled()) {
            rows.add(row(group, events));
            told.add(told(group));
        }
        boolean more = reports.stream().map(Report::event).distinct().count() > events.size();
        return Optional.of(new Block.Figure(
                "timeline",
                new Chart.Timeline(events, more ? "other or alone" : "alone or not known", rows),
                caption(
                        grouped.size(),
                        undated.stream().map(CountedArticle::label).toList(),
                        !events.isEmpty()),
                "Articles by date. " + String.join(" ", told),
                Optional.empty()));
    }

    private static Optional<LocalDate> day(CountedArticle article) {
        return article.article().date().value();
    }

    /** The event, where the article is not alone on it. */
    private static Optional<String> shared(CountedArticle article) {
        return article.event().ground() == ArticleEvent.Ground.GIVEN
                        || article.event().ground() == ArticleEvent.Ground.INFERRED
                ? Optional.of(article.event().name())
                : Optional.empty();
    }

    /** A dated article on an event. */
    record Report(String event, LocalDate day) {}

    private static Optional<Report> report(CountedArticle article) {
        return shared(article).flatMap(event -> day(article).map(day -> new Report(event, day)));
    }

    /** Those of most articles, in the order of their first dates. */
    static List<String> events(List<Report> reports) {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        Map<String, LocalDate> first = new LinkedHashMap<>();
        for (Report report : reports) {
            sizes.merge(report.event(), 1, Integer::sum);
            first.merge(report.event(), report.day(), (one, two) -> one.isBefore(two) ? one : two);
        }
        List<String> largest = sizes.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_EVENTS)
                .map(Map.Entry::getKey)
                .toList();
        return first.entrySet().stream()
                .filter(entry -> largest.contains(entry.getKey()))
                .sorted(Map.Entry.<String, LocalDate>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Chart.DotRow row(Group group, List<String> events) {
        List<Chart.Dot> dots = new ArrayList<>();
        for (CountedArticle article : group.articles()) {
            int event = shared(article).map(events::indexOf).orElse(-1);
            day(article)
                    .ifPresent(day -> dots.add(new Chart.Dot(
                            event < 0 ? events.size() : event, day.toEpochDay(), article.label() + ", " + day)));
        }
        return new Chart.DotRow(group.title(), dots);
    }

    private static String told(Group group) {
        List<LocalDate> days = group.articles().stream()
                .map(Timeline::day)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        String span = days.isEmpty()
                ? "no date known"
                : days.size() + " of " + group.n() + " dated, " + days.get(0)
                        + (days.size() == 1 ? "" : " to " + days.get(days.size() - 1));
        return group.name() + ": " + span + ".";
    }

    /** What is shown, and which articles are not. */
    static String caption(int articles, List<String> undated, boolean events) {
        String start = "When the articles of each group appeared; n = "
                + Figures.count(articles - undated.size())
                + (events ? ". Each disc is an article, its letter the event." : ". Each disc is an article.")
                + (articles - undated.size() > MANY ? " Where there are many, discs cover each other." : "");
        if (undated.isEmpty()) {
            return start;
        }
        List<String> names = undated.subList(0, Math.min(MOST_NAMED, undated.size()));
        int more = undated.size() - names.size();
        return start + " Not shown, for want of a date: " + String.join(", ", names)
                + (more == 0 ? "." : " and " + Figures.count(more) + " more.");
    }
}

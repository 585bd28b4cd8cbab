package org.newsprism.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsprism.story.Fact;
import org.newsprism.story.FactArticle;
import org.newsprism.story.FactMatrix;
import org.newsprism.story.FactPlace;
import org.newsprism.story.FactRow;
import org.newsprism.story.GivenFact;

/**
 * What each article and group mentions of a story, and what not (method M13). Articles are compared with articles of the same
 * event; those without a given event form one. Articles in no group have no part.
 */
public final class FactFindings {

    private final List<CountedArticle> articles;
    private final List<String> groups;
    private final FactMatrix matrix;
    private final Map<String, List<Integer>> byEvent = new LinkedHashMap<>();
    private final Map<Fact, Map<String, FactUse>> uses = new LinkedHashMap<>();
    private final Map<String, List<FactRow>> only = new LinkedHashMap<>();
    private final Map<String, List<FactRow>> allOthers = new LinkedHashMap<>();

    private FactFindings(List<CountedArticle> articles, List<String> groups, FactMatrix matrix) {
        this.articles = List.copyOf(articles);
        this.groups = List.copyOf(groups);
        this.matrix = matrix;
        for (int i = 0; i < articles.size(); i++) {
            byEvent.computeIfAbsent(event(articles.get(i)), key -> new ArrayList<>())
                    .add(i);
        }
        matrix.rows().forEach(row -> uses.put(row.fact(), use(row)));
        groups.forEach(group -> {
            only.put(group, new ArrayList<>());
            allOthers.put(group, new ArrayList<>());
        });
        matrix.rows().forEach(this::compare);
        for (FactRow row : matrix.single()) {
            int article = row.places().keySet().iterator().next();
            // Somebody else must have written on the event; else “only” says nothing.
            if (byEvent.getOrDefault(event(articles.get(article)), List.of()).stream()
                    .anyMatch(other -> !group(other).equals(group(article)))) {
                only.getOrDefault(group(article), new ArrayList<>()).add(row);
            }
        }
    }

    static FactFindings of(Groups groups, List<GivenFact> given) {
        List<CountedArticle> articles = groups.filled().stream()
                .flatMap(group -> group.articles().stream())
                .toList();
        return new FactFindings(
                articles,
                groups.filled().stream().map(Group::name).toList(),
                FactMatrix.of(
                        articles.stream()
                                .map(article -> new FactArticle(
                                        article.counts(), article.article().text()))
                                .toList(),
                        given));
    }

    /**
     * The chance that a text has no mention when mentions fall evenly: (1 - r)^L with r = mentions / words of the other texts.
     * Two mentions in 200 words and a text of 100 words give 0.99^100 = 0.366. NaN when the others have no words.
     *
     * @param mentions in the other texts
     * @param otherWords their words
     * @param length the words of this text
     */
    static double absence(long mentions, long otherWords, long length) {
        if (otherWords <= 0) {
            return Double.NaN;
        }
        return Math.pow(1 - Math.min(1, (double) mentions / otherWords), (double) length);
    }

    /** The articles in groups, by group; a column of the matrix each. */
    public List<CountedArticle> articles() {
        return articles;
    }

    /** The facts: given ones first, then those found, in most articles first. */
    public List<FactRow> rows() {
        return matrix.rows();
    }

    /** What the articles of a group mention and no article of another group on the same events does. */
    public List<FactRow> only(String group) {
        return List.copyOf(only.getOrDefault(group, List.of()));
    }

    /** What every other group with articles on the same events mentions and this one does not. */
    public List<FactRow> allOthers(String group) {
        return List.copyOf(allOthers.getOrDefault(group, List.of()));
    }

    /** The number of a group's articles that mention a fact. */
    public int present(FactRow row, String group) {
        return uses.getOrDefault(row.fact(), Map.of()).values().stream()
                .mapToInt(use -> use.present(group))
                .sum();
    }

    /** The number of a group's articles that could mention a fact. */
    public int possible(FactRow row, String group) {
        return uses.getOrDefault(row.fact(), Map.of()).values().stream()
                .mapToInt(use -> use.possible(group))
                .sum();
    }

    /** Whether every article mentions a fact. */
    public boolean everywhere(FactRow row) {
        return row.places().size() == articles.size();
    }

    /**
     * A cell of the matrix.
     *
     * @param row one of {@link #rows}
     * @param article the place of an article in {@link #articles}
     */
    public FactCell cell(FactRow row, int article) {
        List<FactPlace> places = row.in(article);
        Optional<FactStatus> barred = barred(row, article);
        String note = note(row.fact(), articles.get(article), barred, places);
        if (!places.isEmpty() || barred.isPresent()) {
            FactStatus status = places.isEmpty() ? barred.orElseThrow() : FactStatus.PRESENT;
            return new FactCell(status, places, Double.NaN, 0, 0, note);
        }
        FactUse use = uses.getOrDefault(row.fact(), Map.of()).get(event(articles.get(article)));
        if (use == null) {
            // A fact found elsewhere that no article of this event mentions.
            return new FactCell(FactStatus.OTHER_EVENT, places, Double.NaN, 0, 0, note);
        }
        return new FactCell(
                FactStatus.NOT_MENTIONED,
                places,
                use.absence(words(article)),
                use.othersPresent(group(article)),
                use.othersPossible(group(article)),
                note);
    }

    /** Why an article cannot be expected to mention a fact; empty when it can. */
    private Optional<FactStatus> barred(FactRow row, int article) {
        Fact fact = row.fact();
        Optional<String> event = articles.get(article).article().event();
        if (fact.event().isPresent() && event.isPresent() && !fact.event().equals(event)) {
            return Optional.of(FactStatus.OTHER_EVENT);
        }
        Optional<LocalDate> date = articles.get(article).article().date().value();
        return fact.validFrom().isPresent()
                        && date.isPresent()
                        && date.get().isBefore(fact.validFrom().get())
                ? Optional.of(FactStatus.NOT_YET)
                : Optional.empty();
    }

    private static String note(Fact fact, CountedArticle article, Optional<FactStatus> barred, List<FactPlace> places) {
        List<String> notes = new ArrayList<>();
        if (fact.validFrom().isPresent() && article.article().date().value().isEmpty()) {
            notes.add("date not known");
        }
        if (fact.event().isPresent() && article.article().event().isEmpty()) {
            notes.add("event not known");
        }
        if (!places.isEmpty() && barred.isPresent()) {
            notes.add(
                    barred.get() == FactStatus.NOT_YET
                            ? "mentioned before "
                                    + fact.validFrom().map(LocalDate::toString).orElse("")
                            : "mentioned in a text on another event");
        }
        return String.join("; ", notes);
    }

    /** The use of a fact in each event; of a found fact only in events where it is mentioned. */
    private Map<String, FactUse> use(FactRow row) {
        Set<String> events = new LinkedHashSet<>();
        if (row.fact().kind() == Fact.Kind.GIVEN) {
            events.addAll(byEvent.keySet());
        } else {
            row.places().keySet().forEach(article -> events.add(event(articles.get(article))));
        }
        Map<String, FactUse> use = new LinkedHashMap<>();
        for (String event : events) {
            for (int article : byEvent.getOrDefault(event, List.of())) {
                List<FactPlace> places = row.in(article);
                if (!places.isEmpty() || barred(row, article).isEmpty()) {
                    use.computeIfAbsent(event, key -> new FactUse()).add(group(article), places.size(), words(article));
                }
            }
        }
        return use;
    }

    private void compare(FactRow row) {
        Map<String, FactUse> use = uses.getOrDefault(row.fact(), Map.of());
        for (String group : groups) {
            // Only events on which the group and others have articles that could mention it.
            List<FactUse> shared = use.values().stream()
                    .filter(event -> event.possible(group) > 0 && event.othersPossible(group) > 0)
                    .toList();
            int here = shared.stream().mapToInt(event -> event.present(group)).sum();
            int there = shared.stream()
                    .mapToInt(event -> event.othersPresent(group))
                    .sum();
            if (here > 0 && there == 0) {
                only.getOrDefault(group, new ArrayList<>()).add(row);
            } else if (here == 0 && there > 0 && present(row, group) == 0 && everyOther(group, shared)) {
                allOthers.getOrDefault(group, new ArrayList<>()).add(row);
            }
        }
    }

    private boolean everyOther(String group, List<FactUse> shared) {
        return groups.stream()
                .filter(other -> !other.equals(group))
                .filter(other -> shared.stream().anyMatch(event -> event.possible(other) > 0))
                .allMatch(other -> shared.stream().anyMatch(event -> event.present(other) > 0));
    }

    private String group(int article) {
        return articles.get(article).group().orElse("");
    }

    private long words(int article) {
        return articles.get(article).counts().words().size();
    }

    private static String event(CountedArticle article) {
        return article.article().event().orElse("");
    }
}

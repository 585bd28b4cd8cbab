package org.newsprism.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.newsprism.corpus.ArticleId;
import org.newsprism.corpus.Span;
import org.newsprism.profile.QuoteRow;

/**
 * Reporting verbs in headline and body, cut four ways (methods M11, M18).
 *
 * @param byArticle one row an article, named by its label, in the corpus's order
 * @param byGroup one row a group with articles, in the groups' order
 * @param bySide one row a speaker's side, most verbs first, unresolved last
 * @param byGroupAndSide for each group with articles its rows by side
 * @param sameSpeaker speakers with a verb in two articles or more, most articles first: a difference between these articles
 *     is the outlets' choice, not the speaker's
 */
public record VerbFindings(
        List<VerbRow> byArticle,
        List<VerbRow> byGroup,
        List<VerbRow> bySide,
        Map<String, List<VerbRow>> byGroupAndSide,
        List<SameSpeaker> sameSpeaker) {

    /**
     * One speaker in several articles.
     *
     * @param speaker canonical name
     * @param side the speaker's side
     * @param articles one row an article that quotes the speaker, named by its label
     */
    public record SameSpeaker(String speaker, String side, List<VerbRow> articles) {
        public SameSpeaker {
            articles = List.copyOf(articles);
        }

        /** Whether no article leaves the speaker anonymous: two anonymous officials may be two people. */
        public boolean identified() {
            return articles.stream()
                    .flatMap(article -> article.quotes().stream())
                    .noneMatch(row -> row.named().equals("anonymous"));
        }
    }

    public VerbFindings {
        byArticle = List.copyOf(byArticle);
        byGroup = List.copyOf(byGroup);
        bySide = List.copyOf(bySide);
        byGroupAndSide = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byGroupAndSide));
        sameSpeaker = List.copyOf(sameSpeaker);
    }

    static VerbFindings of(List<CountedArticle> articles, Groups groups) {
        Map<String, List<VerbRow>> byGroupAndSide = new LinkedHashMap<>();
        for (Group group : groups.filled()) {
            byGroupAndSide.put(group.name(), by(QuoteRow::side, verbs(group.articles())));
        }
        return new VerbFindings(
                articles.stream()
                        .map(article -> new VerbRow(article.label(), verbs(List.of(article))))
                        .toList(),
                groups.filled().stream()
                        .map(group -> new VerbRow(group.name(), verbs(group.articles())))
                        .toList(),
                by(QuoteRow::side, verbs(articles)),
                byGroupAndSide,
                sameSpeaker(articles));
    }

    /** One quotation per reporting verb. */
    private static List<QuoteRow> verbs(List<CountedArticle> articles) {
        List<QuoteRow> verbs = new ArrayList<>();
        for (CountedArticle article : articles) {
            Set<Span> seen = new HashSet<>();
            for (QuoteRow row : article.counts().attributed()) {
                if (row.quote().cue().filter(cue -> seen.add(cue.span())).isPresent()) {
                    verbs.add(row);
                }
            }
        }
        return verbs;
    }

    private static List<VerbRow> by(Function<QuoteRow, String> key, List<QuoteRow> verbs) {
        Map<String, List<QuoteRow>> rows = new LinkedHashMap<>();
        verbs.forEach(row ->
                rows.computeIfAbsent(key.apply(row), name -> new ArrayList<>()).add(row));
        return rows.entrySet().stream()
                .map(entry -> new VerbRow(entry.getKey(), entry.getValue()))
                .sorted(java.util.Comparator.comparing(
                                (VerbRow row) -> row.name().equals(QuoteRow.UNRESOLVED))
                        .thenComparing(java.util.Comparator.comparingLong(VerbRow::total)
                                .reversed())
                        .thenComparing(VerbRow::name))
                .toList();
    }

    private static List<SameSpeaker> sameSpeaker(List<CountedArticle> articles) {
        Map<ArticleId, String> labels = new LinkedHashMap<>();
        articles.forEach(article -> labels.put(article.id(), article.label()));
        List<SameSpeaker> found = new ArrayList<>();
        for (VerbRow speaker : by(QuoteRow::speaker, verbs(articles))) {
            Map<String, List<QuoteRow>> perArticle = new LinkedHashMap<>();
            for (QuoteRow row : speaker.quotes()) {
                perArticle
                        .computeIfAbsent(labels.getOrDefault(row.article(), ""), label -> new ArrayList<>())
                        .add(row);
            }
            if (perArticle.size() >= 2 && !speaker.name().equals(QuoteRow.UNRESOLVED)) {
                found.add(new SameSpeaker(
                        speaker.name(),
                        speaker.quotes().get(0).side(),
                        perArticle.entrySet().stream()
                                .map(entry -> new VerbRow(entry.getKey(), entry.getValue()))
                                .toList()));
            }
        }
        found.sort(java.util.Comparator.comparingInt(
                        (SameSpeaker speaker) -> -speaker.articles().size())
                .thenComparing(SameSpeaker::speaker));
        return found;
    }
}

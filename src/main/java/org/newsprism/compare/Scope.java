package org.newsprism.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.newsprism.corpus.Article;
import org.newsprism.corpus.Corpus;
import org.newsprism.corpus.Outlet;

/**
 * What a report is about: the facts of its first page.
 *
 * @param articles how many were read and counted
 * @param skipped how many files or parts of one gave no article
 * @param ungrouped how many articles form no group
 * @param words words of headline and body
 * @param cuts stretches set aside before counting
 * @param outlets canonical names of the outlets found, in the metadata's order
 * @param dated how many articles have a date
 * @param from the first date known
 * @param to the last date known
 * @param events the events the user gave, sorted
 * @param withEvent how many articles have one
 * @param selection how the articles were chosen; empty when not documented
 * @param demonstration whether any article comes from an outlet that was invented to demonstrate the program
 */
public record Scope(
        int articles,
        int skipped,
        int ungrouped,
        long words,
        int cuts,
        List<String> outlets,
        long dated,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        List<String> events,
        long withEvent,
        Optional<String> selection,
        boolean demonstration) {

    public Scope {
        outlets = List.copyOf(outlets);
        events = List.copyOf(events);
    }

    static Scope of(Corpus corpus, List<CountedArticle> articles, Groups groups) {
        List<LocalDate> dates = articles.stream()
                .map(article -> article.article().date().value())
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        List<String> found = articles.stream()
                .map(CountedArticle::outlet)
                .flatMap(Optional::stream)
                .map(Outlet::name)
                .toList();
        return new Scope(
                articles.size(),
                corpus.skipped().size(),
                groups.ungrouped().size(),
                articles.stream()
                        .mapToLong(article -> article.counts().words().size())
                        .sum(),
                articles.stream()
                        .mapToInt(article -> article.article().cuts().size())
                        .sum(),
                corpus.outlets().rows().stream()
                        .map(Outlet::name)
                        .filter(found::contains)
                        .toList(),
                dates.size(),
                dates.stream().findFirst(),
                dates.isEmpty() ? Optional.empty() : Optional.of(dates.get(dates.size() - 1)),
                articles.stream()
                        .map(CountedArticle::article)
                        .map(Article::event)
                        .flatMap(Optional::stream)
                        .distinct()
                        .sorted()
                        .toList(),
                articles.stream()
                        .filter(article -> article.article().event().isPresent())
                        .count(),
                corpus.selection(),
                articles.stream().anyMatch(CountedArticle::demonstration));
    }
}

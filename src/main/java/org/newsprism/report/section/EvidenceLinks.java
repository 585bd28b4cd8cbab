package org.newsprism.report.section;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.newsprism.compare.Cell;
import org.newsprism.compare.CountedArticle;
import org.newsprism.compare.Ledger;
import org.newsprism.corpus.ArticleId;
import org.newsprism.corpus.Span;
import org.newsprism.profile.Hit;
import org.newsprism.profile.QuoteRow;
import org.newsprism.report.Inline;

/**
 * Turns numbers into links to the rows of section 13 that they count.
 *
 * @param ledger the numbers of all places and quotations
 * @param asked the sentences that words without a number lead to
 */
record EvidenceLinks(Ledger ledger, Asked asked) {

    EvidenceLinks(Ledger ledger) {
        this(ledger, new Asked());
    }

    /** The count of a cell, leading to the first of its places that is printed. */
    Inline link(Cell cell) {
        return link(Figures.count(cell.tally().count()), cell.hits());
    }

    /** Words that lead to the first of some places that is printed; else to the first, which is then printed. */
    Inline link(String words, Collection<Hit> hits) {
        for (Hit hit : hits) {
            Optional<String> anchor = ledger.quoteOf(hit)
                    .filter(Ledger.QuoteEntry::printed)
                    .map(Ledger.QuoteEntry::number)
                    .or(() -> ledger.entry(hit).filter(Ledger.Entry::printed).map(Ledger.Entry::number));
            if (anchor.isPresent()) {
                return new Inline.Link(words, anchor.get());
            }
        }
        return hits.stream()
                .flatMap(hit -> number(hit).stream())
                .findFirst()
                .<Inline>map(number -> new Inline.Link(words, asked.number(number)))
                .orElse(new Inline.Plain(words));
    }

    /** The number of a place, or of the quotation it is part of; empty where it stands outside every sentence. */
    private Optional<String> number(Hit hit) {
        return ledger.quoteOf(hit)
                .map(Ledger.QuoteEntry::number)
                .or(() -> ledger.entry(hit)
                        .filter(entry -> entry.evidence().sentence() >= 0)
                        .map(Ledger.Entry::number));
    }

    /** In how many articles some places stand, leading to the first of them that is printed. */
    Inline articles(Collection<Hit> hits) {
        return link(Figures.count(hits.stream().map(Hit::article).distinct().count()), hits);
    }

    /** Words that lead to the first of some quotations that is printed; else to the first, which is then printed. */
    Inline quoteLink(String words, Collection<QuoteRow> rows) {
        List<Ledger.QuoteEntry> entries =
                rows.stream().map(ledger::quote).flatMap(Optional::stream).toList();
        return entries.stream()
                .filter(Ledger.QuoteEntry::printed)
                .findFirst()
                .or(() -> entries.stream().findFirst())
                .<Inline>map(entry -> new Inline.Link(words, asked.number(entry.number())))
                .orElse(new Inline.Plain(words));
    }

    /** Words that lead to the sentence in which something stands that has no number of its own. */
    Inline sentence(String words, CountedArticle article, Span place) {
        return new Inline.Link(words, asked.anchor(article, place));
    }

    /** Article and line of a position. */
    static String place(CountedArticle article, int position) {
        return article.label() + ", line " + article.article().lineOf(position);
    }

    /** The anchor of an article's row in section 2. */
    static String anchor(ArticleId id) {
        return "A-" + id.value().replaceAll("[^A-Za-z0-9]", "-");
    }
}

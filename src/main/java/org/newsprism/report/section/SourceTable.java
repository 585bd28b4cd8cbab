package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsprism.compare.ArticleVoices;
import org.newsprism.compare.Ledger;
import org.newsprism.profile.QuoteRow;
import org.newsprism.profile.Share;
import org.newsprism.profile.Transparency;
import org.newsprism.report.Block;
import org.newsprism.report.Inline;

/** One row an article: how its sources are identified, how many there are, and how much is the outlet's own. */
final class SourceTable {

    private SourceTable() {}

    static Block of(Material material, List<ArticleVoices> articles, String scope) {
        TableDraft table = new TableDraft(
                        "naming",
                        "How sources are identified, how many there are, and the outlet's own share of the words; "
                                + scope + ".")
                .words("Article")
                .numbers("All", "Named", "Partly", "Anon.", "Unres.", "Eff.", "HHI", "Own")
                .wide("Lead, first, direct, last", 19);
        Map<Transparency, Integer> classes = new EnumMap<>(Transparency.class);
        for (ArticleVoices article : articles) {
            classes.merge(article.transparency(), 1, Integer::sum);
            table.row(
                    article.article().label(),
                    material.evidence().quoteLink(Figures.count(article.quotes().size()), article.quotes()),
                    names(material, article),
                    named(material, article, "partly"),
                    named(material, article, "anonymous"),
                    named(material, article, ""),
                    Figures.rate(Share.effective(article.bySpeaker())),
                    Figures.score(Share.concentration(article.bySpeaker())),
                    Figures.percent(article.outletShare()),
                    links(material, article));
        }
        return table.note(
                        "Quotations of the body: all; of a named source, in brackets the different names; of one partly named (by"
                                + " rank or place, one of a countable few); of an anonymous one; unresolved. "
                                + pej(classes)
                                + " Eff.: effective sources, as many as equal ones would be, exp of the entropy of quotations over speakers. HHI:"
                                + " sum of their squared shares, 1 when one speaker has all. In both, unresolved is one speaker. Own: the"
                                + " outlet's share of the words of the body.")
                .table();
    }

    /** Our classes with the base rates of 2005 beside them. */
    static String pej(Map<Transparency, Integer> classes) {
        List<String> parts = new ArrayList<>();
        for (Transparency of : Transparency.values()) {
            parts.add(of.label() + ": " + classes.getOrDefault(of, 0));
        }
        return "Articles by number of different named sources: " + String.join(", ", parts)
                + "; in US newspapers of 2005 7% of stories had none, 45% one to three, 48% four or more (Project for Excellence in"
                + " Journalism).";
    }

    private static Inline names(Material material, ArticleVoices article) {
        List<QuoteRow> rows = article.named("named");
        int names = article.article().counts().namedSources().size();
        return material.evidence().quoteLink(Figures.count(rows.size()) + " (" + Figures.count(names) + ")", rows);
    }

    private static Inline named(Material material, ArticleVoices article, String naming) {
        List<QuoteRow> rows = article.named(naming);
        return material.evidence().quoteLink(Figures.count(rows.size()), rows);
    }

    /** The numbers of the quotations that the figure names, each leading to its sentence. */
    private static List<Inline> links(Material material, ArticleVoices article) {
        List<Optional<QuoteRow>> quotes = WhoLeads.quotes(article.prominence());
        List<Inline> words = new ArrayList<>();
        for (Optional<QuoteRow> quote : quotes.subList(1, quotes.size())) {
            if (!words.isEmpty()) {
                words.add(Prose.plain(" "));
            }
            Optional<String> number =
                    quote.flatMap(material.evidence().ledger()::quote).map(Ledger.QuoteEntry::number);
            words.add(
                    number.isEmpty() || quote.isEmpty()
                            ? Prose.plain(Figures.NOTHING)
                            : material.evidence().quoteLink(number.get(), List.of(quote.get())));
        }
        return words;
    }
}

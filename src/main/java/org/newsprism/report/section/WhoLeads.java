package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsprism.compare.ArticleVoices;
import org.newsprism.profile.Prominence;
import org.newsprism.profile.QuoteRow;
import org.newsprism.report.Block;
import org.newsprism.report.Chart;

/** The figure of section 3 that names each article's first and last sources. */
final class WhoLeads {

    private static final List<String> PLACES = List.of("Headline", "Lead", "First quoted", "First direct", "Last word");

    private WhoLeads() {}

    /** More rows do not fit on a page. */
    private static final int MOST_IN_FIGURE = 22;

    /** One figure, or as many as the articles need. */
    static List<Block> figures(Voices voices, List<ArticleVoices> articles, String scope) {
        int parts = (articles.size() + MOST_IN_FIGURE - 1) / MOST_IN_FIGURE;
        List<Block> figures = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            int from = part * articles.size() / parts;
            int to = (part + 1) * articles.size() / parts;
            figures.add(figure(voices, articles.subList(from, to), part, parts, scope));
        }
        return figures;
    }

    private static Block figure(Voices voices, List<ArticleVoices> articles, int part, int parts, String scope) {
        List<Chart.NameRow> rows = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (ArticleVoices article : articles) {
            List<Optional<QuoteRow>> quotes = quotes(article.prominence());
            String label = article.article().label();
            rows.add(new Chart.NameRow(
                    label,
                    quotes.stream()
                            .map(quote -> quote.map(row -> new Chart.KeyedName(row.speaker(), voices.key(row))))
                            .toList()));
            told.add(label + ": " + told(quotes));
        }
        return new Block.Figure(
                part == 0 ? "first-and-last" : "first-and-last-" + (part + 1),
                new Chart.NameGrid(voices.sides(), PLACES, rows),
                part > 0
                        ? "Who comes first and who has the last word, continued (part " + (part + 1) + " of " + parts
                                + ")."
                        : "Who comes first and who has the last word; " + scope
                                + ". Colour and figure: the side, as above. Lead: the first source in the paragraphs that begin within the"
                                + " first fifth of the body; a named person goes before a country or body of the same side. First direct: the"
                                + " first whose words stand wholly between quotation marks. A dash: nobody. The quotations are linked in the"
                                + " table of sources below.",
                String.join("; ", told) + ".",
                Optional.empty());
    }

    /** In the order of the columns. */
    static List<Optional<QuoteRow>> quotes(Prominence prominence) {
        return List.of(
                prominence.headline(),
                prominence.lead(),
                prominence.first(),
                prominence.firstDirect(),
                prominence.last());
    }

    private static String told(List<Optional<QuoteRow>> quotes) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < PLACES.size(); i++) {
            Optional<QuoteRow> quote = quotes.get(i);
            if (quote.isPresent()) {
                parts.add(PLACES.get(i) + " " + quote.get().speaker() + " ("
                        + quote.get().side() + ")");
            }
        }
        return parts.isEmpty() ? "nobody is quoted" : String.join(", ", parts);
    }
}

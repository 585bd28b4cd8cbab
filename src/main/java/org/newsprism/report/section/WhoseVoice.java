package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.newsprism.compare.ArticleVoices;
import org.newsprism.compare.Findings;
import org.newsprism.compare.Group;
import org.newsprism.profile.Prominence;
import org.newsprism.profile.QuoteRow;
import org.newsprism.profile.Share;
import org.newsprism.profile.Stretch;
import org.newsprism.report.Block;
import org.newsprism.report.Chart;
import org.newsprism.report.Section;

/** Section 3: who speaks where in each article, who comes first and last, and how much of the quoted words each side has. */
final class WhoseVoice implements SectionWriter {

    /** A page holds about this many strips. */
    private static final int MOST_ARTICLES = 32;

    @Override
    public Section write(Material material) {
        Findings findings = material.findings();
        Voices voices = Voices.of(findings);
        List<ArticleVoices> shown = voices.articles()
                .subList(0, Math.min(MOST_ARTICLES, voices.articles().size()));
        List<Block> blocks = new ArrayList<>();
        blocks.add(Prose.paragraph(
                "A quotation is somebody else's words in the article, between quotation marks or reported. Its"
                        + " speaker is given only where the sentence shows one; the rest is unresolved and stays in every total. To be"
                        + " quoted is not to be agreed with."));
        if (shown.isEmpty()) {
            blocks.add(Prose.paragraph("No article was read."));
            return new Section("voice", 3, "Whose voice", blocks);
        }
        String scope = scope(shown.size(), voices.articles().size());
        blocks.add(strips(voices, shown, scope));
        blocks.add(firstAndLast(material, shown, scope));
        blocks.add(quotedWords(voices, shown, scope));
        blocks.add(attributed(material, shown, scope));
        blocks.add(byGroup(material));
        blocks.add(naming(material, shown, scope));
        return new Section("voice", 3, "Whose voice", blocks);
    }

    private static String scope(int shown, int all) {
        return shown == all
                ? "n = " + Figures.of(all, "article", "articles")
                : "the first " + shown + " of " + Figures.count(all) + " articles, the rest in the data files";
    }

    private static Block strips(Voices voices, List<ArticleVoices> articles, String scope) {
        List<Chart.Strip> strips = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (ArticleVoices article : articles) {
            List<Chart.Segment> segments = new ArrayList<>();
            for (Stretch stretch : article.strip()) {
                segments.add(new Chart.Segment(
                        article.position(stretch.from()),
                        article.position(stretch.to()),
                        voices.key(stretch.quote()),
                        stretch.direct()));
            }
            strips.add(new Chart.Strip(
                    article.article().label(), article.article().group().orElse(""), segments));
            told.add(article.article().label() + ": "
                    + Figures.of(article.quotes().size(), "quotation", "quotations") + ", "
                    + Figures.percent(1 - article.outletShare()) + " of the body in other voices");
        }
        return new Block.Figure(
                "voice-strips",
                new Chart.Strips(voices.sides(), strips),
                "Who speaks where. One bar an article, from its first word to its last; " + scope
                        + ". Light grey: the outlet's own words. Solid: between quotation marks. Hatched: reported speech. Each article"
                        + " stands for itself.",
                "Strips of " + scope + ". " + String.join("; ", told) + ".",
                Optional.empty());
    }

    private static Block firstAndLast(Material material, List<ArticleVoices> articles, String scope) {
        TableDraft table = new TableDraft("first-and-last", "Who comes first and who has the last word; " + scope + ".")
                .words("Article")
                .words("Headline")
                .words("Lead")
                .words("First quoted")
                .words("First direct")
                .words("Last word")
                .note(
                        "Lead: the first source in the paragraphs that begin within the first fifth of the body; a named person goes"
                                + " before a country or body of the same side. First direct: the first whose words stand wholly between"
                                + " quotation marks. A dash: nobody.");
        for (ArticleVoices article : articles) {
            Prominence prominence = article.prominence();
            table.row(
                    article.article().label(),
                    speaker(material, prominence.headline()),
                    speaker(material, prominence.lead()),
                    speaker(material, prominence.first()),
                    speaker(material, prominence.firstDirect()),
                    speaker(material, prominence.last()));
        }
        return table.table();
    }

    private static Object speaker(Material material, Optional<QuoteRow> row) {
        if (row.isEmpty()) {
            return Figures.NOTHING;
        }
        QuoteRow quote = row.get();
        String side = quote.side();
        String name = quote.speaker().equals(side) || side.equals(QuoteRow.UNRESOLVED)
                ? quote.speaker()
                : quote.speaker() + " (" + side + ")";
        return material.evidence().quoteLink(name, List.of(quote));
    }

    private static Block quotedWords(Voices voices, List<ArticleVoices> articles, String scope) {
        List<Chart.ShareRow> rows = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (ArticleVoices article : articles) {
            List<Long> counts =
                    new ArrayList<>(Collections.nCopies(voices.sides().size(), 0L));
            for (Share share : article.bySide()) {
                int key = voices.key(share.name());
                counts.set(key, Math.addExact(counts.get(key), share.quotedWords()));
            }
            rows.add(new Chart.ShareRow(
                    article.article().label(), article.article().group().orElse(""), counts));
            told.add(article.article().label() + ": " + shares(voices, counts));
        }
        return new Block.Figure(
                "quoted-words",
                new Chart.Shares(voices.sides(), rows, "words between quotation marks"),
                "Whose words stand between quotation marks: share of each side, with the number of words; " + scope
                        + ". An article without quotation marks has an empty bar.",
                "Quoted words by side. " + String.join("; ", told) + ".",
                Optional.empty());
    }

    private static String shares(Voices voices, List<Long> counts) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i) > 0) {
                parts.add(voices.sides().get(i) + " " + Figures.count(counts.get(i)));
            }
        }
        return parts.isEmpty() ? "none" : String.join(", ", parts);
    }

    private static Block attributed(Material material, List<ArticleVoices> articles, String scope) {
        TableDraft table = new TableDraft(
                        "attributions", "Quotations, quoted words and attributed words by side; " + scope + ".")
                .words("Article")
                .words("Side")
                .numbers("Quotations", "Quoted words", "Attributed words", "Share of attributed words");
        for (ArticleVoices article : articles) {
            long all = article.attributedWords();
            boolean first = true;
            for (Share share : article.bySide()) {
                table.row(
                        first ? article.article().label() : "",
                        share.name(),
                        material.evidence().quoteLink(Figures.count(share.attributions()), share.quotes()),
                        Figures.count(share.quotedWords()),
                        Figures.count(share.words()),
                        all == 0 ? Figures.NOTHING : Figures.percent((double) share.words() / all));
                first = false;
            }
            if (first) {
                table.row(article.article().label(), "nobody is quoted", "0", "0", "0", Figures.NOTHING);
            }
        }
        return table.note(
                        "Attributed words: quoted and reported together. The three columns answer different questions and are"
                                + " never mixed.")
                .table();
    }

    private static Block byGroup(Material material) {
        Findings findings = material.findings();
        TableDraft table = new TableDraft(
                        "attributions-by-group",
                        "The same by group. A group of one is that article; "
                                + (findings.identification().descriptiveOnly()
                                        ? "group and event cannot be told apart here: descriptive only."
                                        : "verdict: "
                                                + findings.identification()
                                                        .verdict()
                                                        .words() + "."))
                .words("Group")
                .words("Side")
                .numbers("Quotations", "Quoted words", "Attributed words", "Articles quoting it");
        for (Group group : findings.groups().filled()) {
            List<QuoteRow> quotes = findings.quotes(group);
            boolean first = true;
            for (Share share : Share.bySide(quotes)) {
                long in = share.quotes().stream()
                        .map(QuoteRow::article)
                        .distinct()
                        .count();
                table.row(
                        first ? group.title() : "",
                        share.name(),
                        material.evidence().quoteLink(Figures.count(share.attributions()), share.quotes()),
                        Figures.count(share.quotedWords()),
                        Figures.count(share.words()),
                        Figures.count(in) + " of " + group.n());
                first = false;
            }
            if (first) {
                table.row(
                        group.title(),
                        Figures.NOTHING,
                        Figures.NOTHING,
                        Figures.NOTHING,
                        Figures.NOTHING,
                        Figures.NOTHING);
            }
        }
        return table.table();
    }

    private static Block naming(Material material, List<ArticleVoices> articles, String scope) {
        TableDraft table = new TableDraft(
                        "naming", "How exactly sources are identified; quotations, and named sources; " + scope + ".")
                .words("Article")
                .numbers(
                        "Named",
                        "Partly named",
                        "Anonymous",
                        "Unresolved",
                        "Different named sources",
                        "Effective sources")
                .note(
                        "Partly named: by rank or place only, one of a countable few. For scale: of US newspaper stories in 2005, 7%"
                                + " had no fully identified source and 48% four or more (Project for Excellence in Journalism). Effective"
                                + " sources: exp of the entropy of attributions over speakers, unresolved as one.");
        for (ArticleVoices article : articles) {
            table.row(
                    article.article().label(),
                    named(material, article, "named"),
                    named(material, article, "partly"),
                    named(material, article, "anonymous"),
                    named(material, article, ""),
                    Figures.count(article.article().counts().namedSources().size()),
                    Figures.rate(Share.effective(article.bySpeaker())));
        }
        return table.table();
    }

    private static Object named(Material material, ArticleVoices article, String naming) {
        List<QuoteRow> rows = article.quotes().stream()
                .filter(row -> row.named().equals(naming))
                .toList();
        return material.evidence().quoteLink(Figures.count(rows.size()), rows);
    }
}

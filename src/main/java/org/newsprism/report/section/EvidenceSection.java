package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsprism.compare.CountedArticle;
import org.newsprism.compare.FeatureFindings;
import org.newsprism.compare.Ledger;
import org.newsprism.corpus.Span;
import org.newsprism.profile.QuoteRow;
import org.newsprism.report.Block;
import org.newsprism.report.Inline;
import org.newsprism.report.Section;

/** Section 13: the sentences behind the numbers. */
final class EvidenceSection implements SectionWriter {

    private static final int BEFORE = 80;
    private static final int AFTER = 80;
    private static final int LONGEST_QUOTE = 260;

    @Override
    public Section write(Material material) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                Prose.paragraph(
                        material.evidence().ledger().complete()
                                ? "Every quotation and every place found, in its sentence, with article and line of the file. The same rows"
                                        + " with positions are in evidence.csv and quotes.csv."
                                : "A sample, drawn with the seed of section 14: of each feature, label and group up to "
                                        + Ledger.SAMPLE + " places, of each article up to " + Ledger.SAMPLE
                                        + " quotations. All of them are in evidence.csv and quotes.csv under the same numbers."));
        blocks.add(new Block.Heading("quotations", "Quotations"));
        blocks.add(quotes(material));
        for (FeatureFindings feature : material.findings().features()) {
            if (!Ledger.aboutQuotes(feature.id())) {
                TableDraft table = places(material, feature);
                if (!table.isEmpty()) {
                    blocks.add(new Block.Heading(
                            "evidence-" + feature.id(), feature.definition().title()));
                    blocks.add(table.table());
                }
            }
        }
        return new Section("evidence", 13, "Evidence", blocks);
    }

    private static Block quotes(Material material) {
        TableDraft table = new TableDraft("evidence-quotes", "Quotations with form, speaker and reporting verb.")
                .words("No., article, line")
                .words("Speaker (side), as written, verb")
                .words("Words");
        for (Ledger.QuoteEntry entry : material.evidence().ledger().quotes()) {
            if (entry.printed()) {
                QuoteRow row = entry.row();
                table.row(
                        Optional.of(entry.number()),
                        List.of(
                                entry.number() + " "
                                        + EvidenceLinks.place(
                                                entry.article(),
                                                row.quote().content().start()),
                                speaker(row),
                                List.of(
                                        new Inline.Emphasis(row.form() + ": "),
                                        Prose.plain(Prose.shortened(Prose.oneLine(row.text()), LONGEST_QUOTE)))));
            }
        }
        return table.table();
    }

    private static List<Inline> speaker(QuoteRow row) {
        if (!row.attributed()) {
            return List.of(Prose.plain("nobody (scare quotes)"));
        }
        List<Inline> words = new ArrayList<>();
        words.add(Prose.strong(row.speaker()));
        if (row.actor().isPresent() && !row.side().equals(row.speaker())) {
            words.add(Prose.plain(" (" + row.side() + ")"));
        }
        if (!row.speakerAsWritten().isEmpty()) {
            words.add(Prose.plain(", “" + Prose.shortened(Prose.oneLine(row.speakerAsWritten()), 70) + "”"));
        }
        if (!row.verb().isEmpty()) {
            words.add(Prose.plain(", " + row.verb()));
            if (!row.stance().equals("neutral")) {
                words.add(Prose.plain(" [" + row.stance() + "]"));
            }
        }
        return words;
    }

    private static TableDraft places(Material material, FeatureFindings feature) {
        TableDraft table = new TableDraft(
                        "evidence-table-" + feature.id(),
                        feature.definition().title() + ": the words found, in their sentences.")
                .words("No., article, line")
                .words("Counted as")
                .words("Sentence");
        for (Ledger.Entry entry : material.evidence().ledger().entries(feature.id())) {
            if (entry.printed()) {
                String note = entry.evidence().note().isEmpty()
                        ? ""
                        : "; " + entry.evidence().note();
                table.row(
                        Optional.of(entry.number()),
                        List.of(
                                entry.number() + " "
                                        + EvidenceLinks.place(
                                                entry.article(),
                                                entry.evidence().span().start()),
                                List.of(
                                        Prose.strong(entry.evidence().label()),
                                        Prose.plain(
                                                "; " + Names.of(entry.evidence().voice()) + note)),
                                sentence(entry)));
            }
        }
        return table;
    }

    private static List<Inline> sentence(Ledger.Entry entry) {
        CountedArticle article = entry.article();
        String text = article.article().text();
        Span found = entry.evidence().span();
        Span sentence = article.counts().sentences().get(entry.evidence().sentence());
        int from = Math.max(sentence.start(), found.start() - BEFORE);
        int to = Math.min(sentence.end(), found.end() + AFTER);
        List<Inline> words = new ArrayList<>();
        if (from > sentence.start()) {
            from = Math.min(found.start(), text.indexOf(' ', from) + 1);
            words.add(Prose.plain("… "));
        }
        words.add(Prose.plain(folded(text.substring(Math.min(from, found.start()), found.start()))));
        words.add(new Inline.Mark(folded(found.of(text))));
        boolean cut = to < sentence.end();
        if (cut) {
            to = Math.max(found.end(), text.lastIndexOf(' ', to));
        }
        words.add(Prose.plain(folded(text.substring(found.end(), Math.max(to, found.end()))) + (cut ? " …" : "")));
        return words;
    }

    /** White space as single spaces, kept at the ends. */
    private static String folded(String text) {
        return text.replaceAll("[\\s\\u00A0]++", " ");
    }
}

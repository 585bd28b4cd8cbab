package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsprism.compare.CountedArticle;
import org.newsprism.compare.Ledger;
import org.newsprism.corpus.Span;
import org.newsprism.framing.Evidence;
import org.newsprism.profile.QuoteRow;
import org.newsprism.report.Block;
import org.newsprism.report.Inline;
import org.newsprism.report.Section;
import org.newsprism.voice.Voice;

/** Section 13: the sentences behind the numbers. */
final class EvidenceSection implements SectionWriter {

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
        blocks.add(new Block.Heading("sentences", "Sentences"));
        Map<CountedArticle, Map<Integer, List<Ledger.Entry>>> found = bySentence(material);
        if (found.isEmpty()) {
            blocks.add(Prose.paragraph("Nothing else was found."));
        } else {
            blocks.add(Prose.paragraph(
                    "Each sentence once, with every place in it. Behind a number: what the place was counted as, and whose words it"
                            + " stands in, where they are not the outlet's own."));
        }
        for (Map.Entry<CountedArticle, Map<Integer, List<Ledger.Entry>>> article : found.entrySet()) {
            blocks.add(sentences(article.getKey(), article.getValue()));
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

    /** The printed places by article, in the report's order, and by sentence, in the text's. */
    private static Map<CountedArticle, Map<Integer, List<Ledger.Entry>>> bySentence(Material material) {
        Map<CountedArticle, Map<Integer, List<Ledger.Entry>>> found = new LinkedHashMap<>();
        for (CountedArticle article : Ledger.ordered(material.findings())) {
            found.put(article, new TreeMap<>());
        }
        for (Ledger.Entry entry : material.evidence().ledger().entries()) {
            if (entry.printed()) {
                found.computeIfAbsent(entry.article(), key -> new TreeMap<>())
                        .computeIfAbsent(entry.evidence().sentence(), index -> new ArrayList<>())
                        .add(entry);
            }
        }
        found.values().removeIf(Map::isEmpty);
        Comparator<Ledger.Entry> asRead =
                Comparator.comparingInt(entry -> entry.evidence().span().start());
        found.values().forEach(sentences -> sentences.values().forEach(entries -> entries.sort(asRead)));
        return found;
    }

    private static Block sentences(CountedArticle article, Map<Integer, List<Ledger.Entry>> found) {
        TableDraft table = new TableDraft("sentences-" + EvidenceLinks.anchor(article.id()), article.label())
                .wide("Line", 6)
                .wide("Sentence", 54)
                .wide("What was found in it", 40);
        String text = article.article().text();
        found.forEach((index, entries) -> {
            Span sentence = article.counts().sentences().get(index);
            List<Span> marks =
                    entries.stream().map(entry -> entry.evidence().span()).toList();
            table.row(
                    Figures.count(article.article().lineOf(marks.get(0).start())),
                    MarkedSentence.of(text, sentence, marks),
                    places(entries));
        });
        return table.table();
    }

    private static List<Inline> places(List<Ledger.Entry> entries) {
        List<Inline> words = new ArrayList<>();
        for (Ledger.Entry entry : entries) {
            Evidence place = entry.evidence();
            List<String> limits = new ArrayList<>();
            if (place.voice() != Voice.OUTLET) {
                limits.add(Names.of(place.voice()));
            }
            if (!place.note().isEmpty()) {
                limits.add(place.note());
            }
            words.add(Prose.plain(words.isEmpty() ? "" : "; "));
            words.add(new Inline.Target(entry.number(), entry.number()));
            words.add(Prose.plain(" " + place.feature() + ": " + place.label()
                    + (limits.isEmpty() ? "" : " (" + String.join(", ", limits) + ")")));
        }
        return words;
    }
}

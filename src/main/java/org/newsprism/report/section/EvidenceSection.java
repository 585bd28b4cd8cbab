package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsprism.compare.CountedArticle;
import org.newsprism.compare.Ledger;
import org.newsprism.corpus.Span;
import org.newsprism.framing.Evidence;
import org.newsprism.framing.FeatureId;
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
                                        + " quotations, and of every linked number at least one. All of them are in evidence.csv and quotes.csv under the same numbers."));
        blocks.add(new Block.Heading("quotations", "Quotations"));
        blocks.addAll(quotes(material));
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
            blocks.addAll(sentences(material, article.getKey(), article.getValue()));
        }
        return new Section("evidence", 13, "Evidence", blocks);
    }

    private static List<Block> quotes(Material material) {
        List<Block> blocks = new ArrayList<>();
        for (Ledger.QuoteEntry entry : material.evidence().ledger().quotes()) {
            if (entry.printed() || material.evidence().asked().has(entry.number())) {
                QuoteRow row = entry.row();
                List<Inline> notes = new ArrayList<>(speaker(row));
                notes.add(Prose.plain("; " + row.form()));
                blocks.add(new Block.Passage(
                        List.of(
                                new Inline.Target(entry.number(), entry.number()),
                                Prose.plain(" "
                                        + EvidenceLinks.place(
                                                entry.article(),
                                                row.quote().content().start()))),
                        List.of(Prose.plain(Prose.shortened(Prose.oneLine(row.text()), LONGEST_QUOTE))),
                        notes));
            }
        }
        return blocks;
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
            if (entry.printed() || material.evidence().asked().has(entry.number())) {
                found.computeIfAbsent(entry.article(), key -> new TreeMap<>())
                        .computeIfAbsent(entry.evidence().sentence(), index -> new ArrayList<>())
                        .add(entry);
            }
        }
        for (Map.Entry<CountedArticle, Map<Integer, List<Ledger.Entry>>> article : found.entrySet()) {
            material.evidence()
                    .asked()
                    .in(article.getKey().id())
                    .keySet()
                    .forEach(index -> article.getValue().computeIfAbsent(index, sentence -> new ArrayList<>()));
        }
        found.values().removeIf(Map::isEmpty);
        Comparator<Ledger.Entry> asRead =
                Comparator.comparingInt(entry -> entry.evidence().span().start());
        found.values().forEach(sentences -> sentences.values().forEach(entries -> entries.sort(asRead)));
        return found;
    }

    private static List<Block> sentences(
            Material material, CountedArticle article, Map<Integer, List<Ledger.Entry>> found) {
        String text = article.article().text();
        List<Block> blocks = new ArrayList<>();
        found.forEach((index, entries) -> {
            Span sentence = article.counts().sentences().get(index);
            List<Span> asked = material.evidence().asked().in(article.id()).getOrDefault(index, List.of());
            // What a table of words led here for is marked where nothing else is.
            List<Span> marks = entries.isEmpty()
                    ? asked
                    : entries.stream().map(entry -> entry.evidence().span()).toList();
            String place = EvidenceLinks.place(article, marks.get(0).start());
            blocks.add(new Block.Passage(
                    List.of(
                            asked.isEmpty()
                                    ? Prose.plain(place)
                                    : new Inline.Target(place, Asked.anchor(article.id(), index))),
                    MarkedSentence.of(text, sentence, marks),
                    places(entries)));
        });
        return blocks;
    }

    /** What was found in a sentence, feature by feature. */
    private static List<Inline> places(List<Ledger.Entry> entries) {
        Map<FeatureId, List<Ledger.Entry>> byFeature = new LinkedHashMap<>();
        entries.forEach(entry -> byFeature
                .computeIfAbsent(entry.evidence().feature(), feature -> new ArrayList<>())
                .add(entry));
        List<Inline> words = new ArrayList<>();
        byFeature.forEach((feature, places) -> {
            words.add(Prose.plain((words.isEmpty() ? "" : "; ") + feature + ":"));
            String comma = "";
            for (Ledger.Entry place : places) {
                words.add(Prose.plain(comma + " "));
                words.add(new Inline.Target(place.number(), place.number()));
                words.add(Prose.plain(" " + place.evidence().label() + limits(place.evidence())));
                comma = ",";
            }
        });
        return words;
    }

    private static String limits(Evidence place) {
        List<String> limits = new ArrayList<>();
        if (place.voice() != Voice.OUTLET) {
            limits.add(Names.of(place.voice()));
        }
        if (!place.note().isEmpty()) {
            limits.add(place.note());
        }
        return limits.isEmpty() ? "" : " (" + String.join(", ", limits) + ")";
    }
}

package org.newsprism.output.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsprism.compare.CountedArticle;
import org.newsprism.compare.Findings;
import org.newsprism.framing.Entry;
import org.newsprism.framing.Evidence;
import org.newsprism.framing.Feature;
import org.newsprism.output.DataFile;

/** {@code word_lists.csv}: every entry that was looked for, found or not. */
final class WordListsCsv {

    private WordListsCsv() {}

    static DataFile file(Findings findings, List<Feature> features) {
        Csv csv = new Csv(
                "word_lists.csv",
                "Every entry of every word list and codebook, with the number of times it was found",
                List.of(
                        "feature",
                        "label",
                        "pattern",
                        "part_of_speech",
                        "except",
                        "weight",
                        "alternative",
                        "theory",
                        "found"));
        for (Feature feature : features) {
            Map<List<String>, Integer> found = new HashMap<>();
            for (CountedArticle article : findings.articles()) {
                for (Evidence evidence : article.counts().found(feature.id())) {
                    found.merge(List.of(evidence.label(), evidence.item()), 1, Integer::sum);
                }
            }
            for (Entry entry : feature.entries()) {
                csv.row(
                        feature.id(),
                        entry.label(),
                        entry.pattern(),
                        entry.partOfSpeech(),
                        String.join("; ", entry.except()),
                        entry.weight() / (double) Entry.PLAIN,
                        entry.alternative(),
                        entry.theory(),
                        found.getOrDefault(List.of(entry.label(), entry.rule()), 0));
            }
        }
        return csv.file();
    }
}

package org.newsprism.output.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsprism.compare.CountedArticle;
import org.newsprism.compare.Findings;
import org.newsprism.corpus.Span;
import org.newsprism.framing.Evidence;
import org.newsprism.framing.FeatureId;
import org.newsprism.framing.codebook.Codebook;
import org.newsprism.framing.codebook.Codebooks;
import org.newsprism.output.DataFile;

/**
 * {@code frame_sheet.csv}: a row a text and question of the frame codebooks, for people to answer with yes or no, and
 * {@code frame_sheet_key.csv}, which text is which article. Texts are numbered in the order of the hashes of their bytes, so
 * that a number says nothing of the outlet.
 */
final class FrameSheetCsv {
    private static final FeatureId GENERIC = new FeatureId("generic-frames");
    private static final FeatureId POLICY = new FeatureId("policy-frames");

    /** A coder reads the text; the first sentences show where. */
    private static final int MOST_SENTENCES = 5;

    private FrameSheetCsv() {}

    static DataFile sheet(Findings findings) {
        Csv csv = new Csv(
                "frame_sheet.csv",
                "Yes/no sheet for frames: a row a text and question, with the sentences that hold its cues, blind to outlet",
                List.of("text", "frame", "item", "question", "cues", "sentences", "yes_no", "coder", "remark"));
        List<CountedArticle> texts = texts(findings);
        for (int i = 0; i < texts.size(); i++) {
            rows(csv, "T" + (i + 1), texts.get(i), GENERIC, Codebooks.GENERIC_FRAMES);
            rows(csv, "T" + (i + 1), texts.get(i), POLICY, Codebooks.POLICY_FRAMES);
        }
        return csv.file();
    }

    static DataFile key(Findings findings) {
        Csv csv = new Csv(
                "frame_sheet_key.csv",
                "Which text of frame_sheet.csv is which article; for after the coding",
                List.of("text", "article", "file"));
        List<CountedArticle> texts = texts(findings);
        for (int i = 0; i < texts.size(); i++) {
            csv.row(
                    "T" + (i + 1),
                    texts.get(i).id().value(),
                    texts.get(i).article().file());
        }
        return csv.file();
    }

    private static void rows(Csv csv, String text, CountedArticle article, FeatureId feature, Codebook codebook) {
        Map<String, List<Evidence>> byItem = new LinkedHashMap<>();
        for (Evidence found : article.counts().found(feature)) {
            String item = found.note().substring(found.note().lastIndexOf(' ') + 1);
            byItem.computeIfAbsent(item, key -> new ArrayList<>()).add(found);
        }
        for (Codebook.Label label : codebook.labels()) {
            for (Codebook.Item item : label.items()) {
                List<Evidence> cues = byItem.getOrDefault(item.id(), List.of());
                csv.row(
                        text,
                        label.name(),
                        item.id(),
                        item.asks(),
                        Integer.toString(cues.size()),
                        sentences(article, cues),
                        "",
                        "",
                        "");
            }
        }
    }

    private static String sentences(CountedArticle article, List<Evidence> cues) {
        return String.join(
                " | ",
                cues.stream()
                        .map(Evidence::sentence)
                        .distinct()
                        .limit(MOST_SENTENCES)
                        .map(index -> article.counts().sentences().get(index))
                        .map(span -> oneLine(article, span))
                        .toList());
    }

    private static String oneLine(CountedArticle article, Span span) {
        return span.of(article.article().text()).replaceAll("[\\s\\u00A0]++", " ");
    }

    private static List<CountedArticle> texts(Findings findings) {
        return findings.articles().stream()
                .sorted(java.util.Comparator.<CountedArticle, String>comparing(
                                article -> article.article().sha256())
                        .thenComparing(CountedArticle::id))
                .toList();
    }
}

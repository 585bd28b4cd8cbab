package org.newsprism.output.data;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.newsprism.compare.Ledger;
import org.newsprism.corpus.Span;
import org.newsprism.framing.Evidence;
import org.newsprism.framing.Terms;
import org.newsprism.output.DataFile;

/** {@code evidence.csv}: a row a place found. */
final class EvidenceCsv {

    private EvidenceCsv() {}

    static DataFile file(Ledger ledger) {
        Csv csv = new Csv(
                "evidence.csv",
                "Every place that any feature counted, with position and voice",
                List.of(
                        "id",
                        "feature",
                        "label",
                        "item",
                        "article",
                        "file",
                        "outlet",
                        "group",
                        "line",
                        "start",
                        "end",
                        "text",
                        "voice",
                        "zone",
                        "note",
                        "sentence_start",
                        "sentence_end",
                        "weight",
                        "lemma"));
        for (Ledger.Entry entry : ledger.entries()) {
            Evidence found = entry.evidence();
            Span sentence = entry.article().counts().sentences().get(found.sentence());
            csv.row(
                    entry.number(),
                    found.feature(),
                    found.label(),
                    found.item(),
                    entry.article().id(),
                    entry.article().article().file(),
                    entry.article().article().outlet().value().orElse(""),
                    entry.article().group().orElse(""),
                    entry.article().article().lineOf(found.span().start()),
                    found.span().start(),
                    found.span().end(),
                    found.span().of(entry.article().article().text()),
                    found.voice().name().toLowerCase(Locale.ROOT),
                    found.zone().name().toLowerCase(Locale.ROOT),
                    found.note(),
                    sentence.start(),
                    sentence.end(),
                    weight(found),
                    lemma(entry));
        }
        return csv.file();
    }

    private static String weight(Evidence found) {
        return BigDecimal.valueOf(found.weight(), 3).stripTrailingZeros().toPlainString();
    }

    /** The dictionary forms of the words found; empty for a quotation, which is no entry of a list. */
    private static String lemma(Ledger.Entry entry) {
        Evidence found = entry.evidence();
        if (Ledger.aboutQuotes(found.feature()) && !found.feature().value().equals("reporting-verbs")) {
            return "";
        }
        return entry.article().counts().wordsIn(found.span()).stream()
                .map(Terms.Term::lemma)
                .collect(Collectors.joining(" "));
    }
}

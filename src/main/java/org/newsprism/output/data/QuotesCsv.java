package org.newsprism.output.data;

import java.util.List;
import java.util.Locale;
import org.newsprism.compare.Ledger;
import org.newsprism.output.DataFile;
import org.newsprism.profile.QuoteRow;

/** {@code quotes.csv}: a row a quotation, scare quotes too. */
final class QuotesCsv {

    private QuotesCsv() {}

    static DataFile file(Ledger ledger) {
        Csv csv = new Csv(
                "quotes.csv",
                "Every quotation with position, form, speaker, side and reporting verb",
                List.of(
                        "article",
                        "file",
                        "start",
                        "end",
                        "text",
                        "form",
                        "speaker",
                        "speaker_as_written",
                        "side",
                        "role",
                        "named",
                        "verb",
                        "verb_class",
                        "stance",
                        "id",
                        "outlet",
                        "group",
                        "line",
                        "zone",
                        "words",
                        "quoted_words",
                        "pattern",
                        "evidence",
                        "rule",
                        "evidence_start",
                        "evidence_end"));
        for (Ledger.QuoteEntry entry : ledger.quotes()) {
            QuoteRow row = entry.row();
            csv.row(
                    row.article(),
                    entry.article().article().file(),
                    row.quote().content().start(),
                    row.quote().content().end(),
                    row.text(),
                    row.form(),
                    row.speaker(),
                    row.speakerAsWritten(),
                    row.side(),
                    row.role(),
                    row.named(),
                    row.verb(),
                    row.verbClass(),
                    row.stance(),
                    entry.number(),
                    entry.article().article().outlet().value().orElse(""),
                    entry.article().group().orElse(""),
                    entry.article().article().lineOf(row.quote().content().start()),
                    row.quote().zone().name().toLowerCase(Locale.ROOT),
                    row.words().size(),
                    row.quotedWords().size(),
                    row.quote().pattern(),
                    row.actor().map(actor -> actor.evidence()).orElse(""),
                    row.resolution().rule(),
                    row.resolution()
                            .evidence()
                            .map(span -> Integer.toString(span.start()))
                            .orElse(""),
                    row.resolution()
                            .evidence()
                            .map(span -> Integer.toString(span.end()))
                            .orElse(""));
        }
        return csv.file();
    }
}

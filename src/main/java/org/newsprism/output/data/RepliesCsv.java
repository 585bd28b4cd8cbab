package org.newsprism.output.data;

import java.util.List;
import java.util.Optional;
import org.newsprism.compare.ArticleVoices;
import org.newsprism.compare.Findings;
import org.newsprism.compare.Ledger;
import org.newsprism.output.DataFile;
import org.newsprism.profile.Criticism;
import org.newsprism.profile.QuoteRow;

/** {@code replies.csv}: a row a side that is spoken against in an article, with its first words after that. */
final class RepliesCsv {

    private RepliesCsv() {}

    static DataFile file(Findings findings, Ledger ledger) {
        Csv csv = new Csv(
                "replies.csv",
                "Sides spoken against in an article, and whether they speak later",
                List.of(
                        "article",
                        "outlet",
                        "group",
                        "side",
                        "quote",
                        "speaker",
                        "speaker_side",
                        "verb",
                        "text",
                        "replies",
                        "reply_quote",
                        "reply_speaker",
                        "reply_verb",
                        "reply_text"));
        for (ArticleVoices voices : findings.voices()) {
            for (Criticism criticism : voices.criticisms()) {
                Optional<QuoteRow> reply = criticism.reply();
                csv.row(
                        voices.article().id(),
                        voices.article().article().outlet().value().orElse(""),
                        voices.article().group().orElse(""),
                        criticism.target(),
                        number(ledger, Optional.of(criticism.words())),
                        criticism.words().speaker(),
                        criticism.words().side(),
                        criticism.words().verb(),
                        criticism.words().text(),
                        reply.isPresent() ? "yes" : "no",
                        number(ledger, reply),
                        reply.map(QuoteRow::speaker).orElse(""),
                        reply.map(QuoteRow::verb).orElse(""),
                        reply.map(QuoteRow::text).orElse(""));
            }
        }
        return csv.file();
    }

    private static String number(Ledger ledger, Optional<QuoteRow> quote) {
        return quote.flatMap(ledger::quote).map(Ledger.QuoteEntry::number).orElse("");
    }
}

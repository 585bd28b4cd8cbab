package org.newsprism.output.data;

import java.util.List;
import org.newsprism.compare.CountedArticle;
import org.newsprism.compare.Findings;
import org.newsprism.compare.Ledger;
import org.newsprism.compare.VerbFindings.SameSpeaker;
import org.newsprism.compare.VerbRow;
import org.newsprism.output.DataFile;
import org.newsprism.profile.QuoteRow;

/** {@code same_speaker.csv}: a row a reporting verb of a speaker who is quoted with one in two articles or more (M18). */
final class SameSpeakerCsv {

    private SameSpeakerCsv() {}

    static DataFile file(Findings findings, Ledger ledger) {
        Csv csv = new Csv(
                "same_speaker.csv",
                "Speakers in two articles or more, with each verb that hands over their words",
                List.of(
                        "speaker",
                        "side",
                        "articles",
                        "article",
                        "outlet",
                        "group",
                        "verb",
                        "verb_class",
                        "stance",
                        "form",
                        "quote",
                        "text"));
        for (SameSpeaker speaker : findings.verbs().sameSpeaker()) {
            if (speaker.identified()) {
                for (VerbRow row : speaker.articles()) {
                    for (QuoteRow quote : row.quotes()) {
                        row(csv, speaker, quote, findings.article(quote.article()), ledger);
                    }
                }
            }
        }
        return csv.file();
    }

    private static void row(Csv csv, SameSpeaker speaker, QuoteRow quote, CountedArticle article, Ledger ledger) {
        csv.row(
                speaker.speaker(),
                speaker.side(),
                speaker.articles().size(),
                article.id(),
                article.article().outlet().value().orElse(""),
                article.group().orElse(""),
                quote.verb(),
                quote.verbClass(),
                quote.stance(),
                quote.form(),
                ledger.quote(quote).map(Ledger.QuoteEntry::number).orElse(""),
                quote.text());
    }
}

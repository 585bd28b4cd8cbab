package org.newsprism.output.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsprism.compare.ArticleVoices;
import org.newsprism.compare.Findings;
import org.newsprism.compare.Ledger;
import org.newsprism.output.DataFile;
import org.newsprism.profile.Prominence;
import org.newsprism.profile.QuoteRow;
import org.newsprism.profile.Share;

/** {@code prominence.csv}: a row an article: who comes first and last, how sources are named, how many there are. */
final class ProminenceCsv {

    private static final List<String> PLACES =
            List.of("headline", "lead", "first", "first_direct", "last", "last_direct");

    private ProminenceCsv() {}

    static DataFile file(Findings findings, Ledger ledger) {
        List<String> header = new ArrayList<>(List.of("article", "outlet", "group"));
        for (String place : PLACES) {
            header.addAll(List.of(place + "_speaker", place + "_side", place + "_quote"));
        }
        header.addAll(List.of(
                "quotations",
                "named",
                "partly",
                "anonymous",
                "unresolved",
                "named_sources",
                "transparency_class",
                "effective_sources",
                "hhi",
                "body_words",
                "own_words",
                "own_share",
                "sides_spoken_against",
                "sides_that_reply"));
        Csv csv = new Csv(
                "prominence.csv",
                "Who comes first and last in each article, and how its sources are identified",
                header);
        for (ArticleVoices voices : findings.voices()) {
            csv.row(row(voices, ledger).toArray());
        }
        return csv.file();
    }

    private static List<Object> row(ArticleVoices voices, Ledger ledger) {
        List<Object> cells = new ArrayList<>(List.of(
                voices.article().id(),
                voices.article().article().outlet().value().orElse(""),
                voices.article().group().orElse("")));
        Prominence found = voices.prominence();
        for (Optional<QuoteRow> quote : List.of(
                found.headline(), found.lead(), found.first(), found.firstDirect(), found.last(), found.lastDirect())) {
            cells.add(quote.map(QuoteRow::speaker).orElse(""));
            cells.add(quote.map(QuoteRow::side).orElse(""));
            cells.add(
                    quote.flatMap(ledger::quote).map(Ledger.QuoteEntry::number).orElse(""));
        }
        cells.addAll(List.of(
                voices.quotes().size(),
                voices.named("named").size(),
                voices.named("partly").size(),
                voices.named("anonymous").size(),
                voices.named("").size(),
                voices.article().counts().namedSources().size(),
                voices.transparency().label(),
                Csv.number(Share.effective(voices.bySpeaker())),
                Csv.number(Share.concentration(voices.bySpeaker())),
                voices.bodyWords(),
                voices.bodyWords() - voices.attributedWords(),
                Csv.number(voices.outletShare()),
                voices.criticisms().size(),
                voices.criticisms().stream()
                        .filter(criticism -> criticism.reply().isPresent())
                        .count()));
        return cells;
    }
}

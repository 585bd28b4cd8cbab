package org.newsprism.output.data;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.newsprism.compare.CountedArticle;
import org.newsprism.compare.Findings;
import org.newsprism.compare.Ledger;
import org.newsprism.output.DataFile;
import org.newsprism.profile.QuoteRow;
import org.newsprism.story.Utterance;
import org.newsprism.story.Version;

/** {@code aligned_quotes.csv}: a row an utterance and article that gives it, with what was kept and cut (M19). */
final class AlignedQuotesCsv {

    private AlignedQuotesCsv() {}

    static DataFile file(Findings findings, Ledger ledger) {
        Csv csv = new Csv(
                "aligned_quotes.csv",
                "The same utterance in different articles: what each kept, cut and added",
                List.of(
                        "utterance",
                        "speaker",
                        "side",
                        "articles",
                        "longest_words",
                        "article",
                        "outlet",
                        "group",
                        "version",
                        "speaker_here",
                        "form",
                        "verb",
                        "verb_class",
                        "stance",
                        "kept_words",
                        "added_words",
                        "marks_change",
                        "words_marked",
                        "quotes"));
        int number = 0;
        for (Utterance utterance : findings.utterances()) {
            number++;
            for (Version version : utterance.versions()) {
                CountedArticle article = findings.article(version.article());
                csv.row(
                        "U" + number,
                        utterance.speaker().speaker(),
                        utterance.speaker().side(),
                        utterance.versions().size(),
                        utterance.words(),
                        article.id(),
                        article.article().outlet().value().orElse(""),
                        article.group().orElse(""),
                        version.equals(utterance.longest()) ? "longest" : "other",
                        each(version, QuoteRow::speaker),
                        each(version, QuoteRow::form),
                        each(version, QuoteRow::verb),
                        each(version, QuoteRow::verbClass),
                        each(version, QuoteRow::stance),
                        version.kept(),
                        version.added(),
                        version.marksChange() ? "yes" : "no",
                        marked(version),
                        each(
                                version,
                                row -> ledger.quote(row)
                                        .map(Ledger.QuoteEntry::number)
                                        .orElse("")));
            }
        }
        return csv.file();
    }

    private static String each(Version version, Function<QuoteRow, String> part) {
        return version.quotes().stream().map(part).collect(Collectors.joining(" | "));
    }

    /** The longest version's words: cut ones in {@code [-…-]}, added ones in {@code {+…+}}, as wdiff does. */
    private static String marked(Version version) {
        return version.pieces().stream()
                .map(piece -> switch (piece.kind()) {
                    case KEPT -> piece.text();
                    case CUT -> "[-" + piece.text() + "-]";
                    case ADDED -> "{+" + piece.text() + "+}";
                })
                .collect(Collectors.joining(" "));
    }
}

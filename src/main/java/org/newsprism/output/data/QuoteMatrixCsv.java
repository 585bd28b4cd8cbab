package org.newsprism.output.data;

import java.util.List;
import org.newsprism.compare.Findings;
import org.newsprism.compare.Ledger;
import org.newsprism.compare.QuoteMatrix;
import org.newsprism.output.DataFile;

/** {@code quote_matrix.csv}: a row a passage between quotation marks, by speaker and group of the outlet. */
final class QuoteMatrixCsv {

    private QuoteMatrixCsv() {}

    static DataFile file(Findings findings, Ledger ledger) {
        Csv csv = new Csv(
                "quote_matrix.csv",
                "Passages between quotation marks, by speaker and group of the outlet",
                List.of("speaker", "side", "group", "article", "outlet", "quoted_words", "verb", "quote", "text"));
        for (QuoteMatrix.Row row : QuoteMatrix.of(findings).rows()) {
            row.cells()
                    .forEach((group, passages) -> passages.forEach(passage -> csv.row(
                            row.speaker(),
                            passage.side(),
                            group,
                            passage.article(),
                            findings.article(passage.article())
                                    .article()
                                    .outlet()
                                    .value()
                                    .orElse(""),
                            passage.quotedWords().size(),
                            passage.verb(),
                            ledger.quote(passage).map(Ledger.QuoteEntry::number).orElse(""),
                            passage.text())));
        }
        return csv.file();
    }
}

package org.newsprism.output.data;

import java.util.List;
import org.newsprism.compare.Findings;
import org.newsprism.compare.Ledger;
import org.newsprism.framing.Feature;
import org.newsprism.output.DataFile;
import org.newsprism.report.Provenance;

/** The data files of a report, in order: the table of contents of {@code output/data}. */
public final class DataFiles {

    private DataFiles() {}

    /** All of them. The same findings give the same bytes. */
    public static List<DataFile> of(
            Findings findings, Ledger ledger, List<Feature> features, Provenance provenance, String title) {
        ConcordanceCsv concordance = new ConcordanceCsv(findings);
        return List.of(
                ArticlesCsv.file(findings),
                EventsCsv.file(findings),
                QuotesCsv.file(ledger),
                VoicesCsv.file(findings),
                ProminenceCsv.file(findings, ledger),
                RepliesCsv.file(findings, ledger),
                SameSpeakerCsv.file(findings, ledger),
                AlignedQuotesCsv.file(findings, ledger),
                QuoteMatrixCsv.file(findings, ledger),
                ActorsCsv.file(findings),
                ActorFoldsCsv.file(findings),
                EvidenceCsv.file(ledger),
                FeaturesCsv.file(findings),
                WordListsCsv.file(findings, features),
                FrameSheetCsv.sheet(findings),
                FrameSheetCsv.key(findings),
                ContrastsCsv.file(findings),
                ContrastsCsv.copies(findings),
                KeynessCsv.file(findings, concordance),
                CollocatesCsv.file(findings, concordance),
                NamingCsv.file(findings, concordance),
                // Behind the tables that ask it for numbers.
                concordance.file(),
                AgencyCsv.file(ledger),
                StoryFactsCsv.file(findings),
                SourcesCsv.credits(findings),
                SourcesCsv.shared(findings),
                CleaningCsv.file(findings),
                SkippedCsv.file(findings),
                ReportJson.file(findings, provenance, title));
    }
}

package org.newsprism.output.data;

import java.util.List;
import org.newsprism.compare.Findings;
import org.newsprism.output.DataFile;

/** {@code skipped.csv}: a row a file that gave no article. */
final class SkippedCsv {

    private SkippedCsv() {}

    static DataFile file(Findings findings) {
        Csv csv = new Csv("skipped.csv", "Files that gave no article, and why", List.of("file", "line", "reason"));
        findings.corpus().skipped().forEach(file -> csv.row(file.file(), file.line(), file.reason()));
        return csv.file();
    }
}

package org.newsprism;

import java.nio.file.Path;
import java.util.List;
import org.newsprism.compare.Findings;

/**
 * What a run made.
 *
 * @param report the PDF
 * @param findings all that it is made from
 * @param warnings what the user may want to act on, one sentence each, most telling first
 */
public record Outcome(Path report, Findings findings, List<String> warnings) {
    public Outcome {
        warnings = List.copyOf(warnings);
    }

    /** Whether some input gave no article. */
    public boolean skippedSome() {
        return !findings.corpus().skipped().isEmpty();
    }
}

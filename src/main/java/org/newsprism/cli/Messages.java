package org.newsprism.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.newsprism.Outcome;
import org.newsprism.compare.Group;
import org.newsprism.corpus.Skipped;

/** The last lines on the terminal: what was read, what to act on, where the report is. */
final class Messages {

    private static final int MOST = 12;

    private Messages() {}

    static void print(Outcome outcome, PrintWriter out) {
        int read = outcome.findings().articles().size();
        List<Skipped> skipped = outcome.findings().corpus().skipped();
        out.println(String.format(
                Locale.ROOT, "Read %,d %s, skipped %,d.", read, read == 1 ? "article" : "articles", skipped.size()));
        StringBuilder groups = new StringBuilder("Groups by ")
                .append(outcome.findings().groups().column())
                .append(": ");
        String between = "";
        for (Group group : outcome.findings().groups().all()) {
            if (group.n() > 0) {
                groups.append(between).append(group.name()).append(' ').append(group.n());
                between = ", ";
            }
        }
        out.println(groups.append('.'));
        skipped(skipped, out);
        warnings(outcome.warnings(), out);
        out.println("Verdict on comparing groups: "
                + outcome.findings().identification().verdict().words() + " (section 1 says why).");
        out.println("Report: " + outcome.report());
    }

    static void skipped(List<Skipped> skipped, PrintWriter out) {
        skipped.stream()
                .limit(MOST)
                .forEach(file -> out.println(
                        "Skipped: " + file.file() + (file.line() > 0 ? ":" + file.line() : "") + ": " + file.reason()));
        if (skipped.size() > MOST) {
            out.println(
                    String.format(Locale.ROOT, "… and %,d more; all are in data/skipped.csv.", skipped.size() - MOST));
        }
    }

    static void warnings(List<String> warnings, PrintWriter out) {
        warnings.stream().limit(MOST).forEach(warning -> out.println("Warning: " + warning));
        if (warnings.size() > MOST) {
            out.println(String.format(
                    Locale.ROOT, "… and %,d more; './newsprism check' lists all.", warnings.size() - MOST));
        }
    }
}

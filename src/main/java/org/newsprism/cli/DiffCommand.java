package org.newsprism.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsprism.Newsprism;
import org.newsprism.compare.change.Changes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsprism diff OLD NEW}: what changed between two runs. */
@Command(name = "diff", description = "Say what changed between two runs: input row by row, groups, findings, figures.")
final class DiffCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OLD", description = "output folder of the earlier run, or its record.json")
    @SuppressWarnings("NullAway.Init")
    private Path before;

    @Parameters(index = "1", paramLabel = "NEW", description = "output folder of the later run, or its record.json")
    @SuppressWarnings("NullAway.Init")
    private Path now;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Changes changes;
        try {
            changes = Newsprism.changes(before, now);
        } catch (FileSystemException e) {
            spec.commandLine().getErr().println("Error: " + e.getFile() + " " + e.getReason());
            return ExitCode.USAGE;
        } catch (IOException e) {
            spec.commandLine().getErr().println("Error: " + e.getMessage());
            return ExitCode.USAGE;
        }
        if (changes.none()) {
            out.println("Nothing changed.");
            return ExitCode.DONE;
        }
        lines(out, "Input", changes.inputs());
        lines(out, "Groups and verdict", changes.groups());
        lines(out, "Findings", changes.findings());
        lines(
                out,
                "Figures",
                changes.moved().stream()
                        .map(moved -> moved.title() + ", " + moved.group() + ": " + moved.before() + " → "
                                + moved.after() + (moved.unit().startsWith("per") ? " " + moved.unit() : ""))
                        .toList());
        return ExitCode.DONE;
    }

    private static void lines(PrintWriter out, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            out.println(title);
            lines.forEach(line -> out.println("  " + line));
        }
    }
}

package org.newsprism.cli;

import java.io.FileDescriptor;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsprism.Newsprism;
import org.newsprism.Outcome;
import org.newsprism.Settings;
import org.newsprism.run.Progress;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of {@code report}, and what it says on the terminal. */
final class ReportOptions {

    @Mixin
    private final InputOptions input = new InputOptions();

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "output",
            description = "where the report goes (default: ${DEFAULT-VALUE})")
    @SuppressWarnings("NullAway.Init")
    private Path output;

    @Option(names = "--title", paramLabel = "TITLE", description = "title of the report")
    @Nullable
    private String title;

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            description = "seed for all that is drawn by chance (default: " + Settings.DEFAULT_SEED + ")")
    private long seed = Settings.DEFAULT_SEED;

    @Option(names = "--quiet", description = "say nothing but mistakes")
    private boolean quiet;

    /** Writes the report and says where it is; returns the exit code. */
    int report(CommandLine command) throws Exception {
        Settings settings =
                new Settings(input.corpus, input.metadata(), output, input.groupBy, Optional.ofNullable(title), seed);
        PrintWriter out = command.getOut();
        // The launcher looks whether stderr is a terminal; Java itself says so only from version 22 on.
        boolean terminal = Boolean.getBoolean("newsprism.terminal") && !quiet;
        TerminalProgress line = new TerminalProgress(Main.utf8(FileDescriptor.err));
        Outcome outcome;
        try {
            outcome = Newsprism.report(settings, terminal ? line : Progress.SILENT);
        } finally {
            line.clear();
        }
        if (!quiet) {
            Messages.print(outcome, out);
        }
        return outcome.skippedSome() ? ExitCode.SKIPPED : ExitCode.DONE;
    }
}

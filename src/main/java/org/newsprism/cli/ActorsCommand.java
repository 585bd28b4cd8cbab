package org.newsprism.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.newsprism.Newsprism;
import org.newsprism.Settings;
import org.newsprism.Suggested;
import org.newsprism.run.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code newsprism actors}: everybody found, with side, role and ground, as a table for the user to correct. */
@Command(
        name = "actors",
        description = {
            "Write _study/actors.suggested.csv in the corpus folder: every actor found, how often quoted and mentioned,",
            "with the side and role proposed and why. Correct its rows and save it as actors.csv; that file is never",
            "touched."
        })
final class ActorsCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final InputOptions input = new InputOptions();

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        Suggested suggested = Newsprism.actors(
                new Settings(
                        input.corpus,
                        input.metadata(),
                        Path.of("output"),
                        input.groupBy,
                        Optional.empty(),
                        Settings.DEFAULT_SEED),
                Progress.SILENT);
        out.println(String.format(
                Locale.ROOT,
                "%s: %,d actors, %,d of them quoted, %,d rows of your own actors.csv.",
                suggested.file(),
                suggested.actors(),
                suggested.quoted(),
                suggested.users()));
        out.println(
                "Correct what is wrong, delete the rows you leave to the program, and save it beside as actors.csv.");
        suggested.corpus().skipped().forEach(file -> out.println("Skipped: " + file.file() + ": " + file.reason()));
        Failures.problems(suggested.problems(), out);
        return suggested.corpus().skipped().isEmpty() ? ExitCode.DONE : ExitCode.SKIPPED;
    }
}

package org.newsprism.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.newsprism.Newsprism;
import org.newsprism.Settings;
import org.newsprism.run.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code newsprism variants}: words of the corpus that may be labels of one thing, for the user's variant sets. */
@Command(
        name = "variants",
        description = {
            "Look for words that may compete for one concept, and offer them in",
            "_study/variants.suggested.csv of the corpus."
        })
final class VariantsCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final InputOptions input = new InputOptions();

    @Override
    public Integer call() throws Exception {
        Path written = Newsprism.variants(
                new Settings(
                        input.corpus,
                        input.metadata(),
                        Path.of("output"),
                        input.groupBy,
                        Optional.empty(),
                        Settings.DEFAULT_SEED),
                Progress.SILENT);
        spec.commandLine()
                .getOut()
                .println("Wrote " + written + ". Move the rows that are right to variants.csv beside it.");
        return ExitCode.DONE;
    }
}

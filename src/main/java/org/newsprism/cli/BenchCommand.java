package org.newsprism.cli;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.newsprism.bench.CompareBench;
import org.newsprism.bench.ExtractBench;
import org.newsprism.bench.FramingBench;
import org.newsprism.bench.ParseBench;
import org.newsprism.bench.QuotesBench;
import org.newsprism.bench.RepeatedRuns;
import org.newsprism.bench.ReuseBench;
import org.newsprism.bench.SpeedBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code newsprism bench}: writes the program's answers to a benchmark, for that benchmark's own scorer. */
@Command(
        name = "bench",
        hidden = true,
        description = "Write answers to a benchmark, for its own scorer.",
        subcommands = {
            BenchCommand.Quotes.class,
            BenchCommand.Framing.class,
            BenchCommand.Extract.class,
            BenchCommand.Parse.class,
            BenchCommand.Speed.class,
            BenchCommand.Runs.class,
            BenchCommand.Compare.class,
            BenchCommand.Reuse.class
        })
final class BenchCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE;
    }

    /** {@code bench quotes IN.jsonl OUT.jsonl}. */
    @Command(name = "quotes", description = "Quotations and their speakers.")
    static final class Quotes implements Callable<Integer> {
        @Parameters(index = "0", paramLabel = "IN.jsonl")
        @SuppressWarnings("NullAway.Init")
        private Path in;

        @Parameters(index = "1", paramLabel = "OUT.jsonl")
        @SuppressWarnings("NullAway.Init")
        private Path out;

        @Override
        public Integer call() throws Exception {
            QuotesBench.run(in, out);
            return ExitCode.DONE;
        }
    }

    /** {@code bench framing TASK IN.jsonl OUT.jsonl}. */
    @Command(name = "framing", description = "Passives, loaded words and other framing features.")
    static final class Framing implements Callable<Integer> {
        @ParentCommand
        @SuppressWarnings("NullAway.Init")
        private BenchCommand bench;

        @Parameters(index = "0", paramLabel = "TASK")
        @SuppressWarnings("NullAway.Init")
        private String task;

        @Parameters(index = "1", paramLabel = "IN.jsonl")
        @SuppressWarnings("NullAway.Init")
        private Path in;

        @Parameters(index = "2", paramLabel = "OUT.jsonl")
        @SuppressWarnings("NullAway.Init")
        private Path out;

        @Override
        public Integer call() throws Exception {
            if (!FramingBench.tasks().contains(task)) {
                bench.spec
                        .commandLine()
                        .getErr()
                        .println("The task '" + task + "' is not built yet. Built: "
                                + String.join(", ", FramingBench.tasks()) + ".");
                return ExitCode.USAGE;
            }
            FramingBench.run(task, in, out);
            return ExitCode.DONE;
        }
    }

    /** {@code bench extract DIR OUT.json}. */
    @Command(name = "extract", description = "Articles in saved pages (DIR of *.html.gz).")
    static final class Extract implements Callable<Integer> {
        @ParentCommand
        @SuppressWarnings("NullAway.Init")
        private BenchCommand bench;

        @Parameters(index = "0", paramLabel = "DIR")
        @SuppressWarnings("NullAway.Init")
        private Path in;

        @Parameters(index = "1", paramLabel = "OUT.json")
        @SuppressWarnings("NullAway.Init")
        private Path out;

        @Override
        public Integer call() throws Exception {
            ExtractBench.Speed speed = ExtractBench.run(in, out);
            bench.spec
                    .commandLine()
                    .getOut()
                    .println(String.format(
                            Locale.ROOT,
                            "%.0f pages per CPU second, unpacking %.0f %% of it",
                            speed.pages(),
                            100 * speed.unpacking()));
            return ExitCode.DONE;
        }
    }

    /** {@code bench reuse N}. */
    @Command(name = "reuse", description = "Shared passages planted in N made-up texts.")
    static final class Reuse implements Callable<Integer> {
        @ParentCommand
        @SuppressWarnings("NullAway.Init")
        private BenchCommand bench;

        @Parameters(index = "0", paramLabel = "N")
        private int texts;

        @Override
        public Integer call() {
            ReuseBench.run(texts, line -> bench.spec.commandLine().getOut().println(line));
            return ExitCode.DONE;
        }
    }

    /** {@code bench compare DIR METADATA.csv}. */
    @Command(name = "compare", description = "Processor seconds of each stage of a report on a corpus.")
    static final class Compare implements Callable<Integer> {
        @ParentCommand
        @SuppressWarnings("NullAway.Init")
        private BenchCommand bench;

        @Parameters(index = "0", paramLabel = "DIR")
        @SuppressWarnings("NullAway.Init")
        private Path corpus;

        @Parameters(index = "1", paramLabel = "METADATA.csv")
        @SuppressWarnings("NullAway.Init")
        private Path metadata;

        @Override
        public Integer call() throws Exception {
            CompareBench.run(
                    corpus, metadata, line -> bench.spec.commandLine().getOut().println(line));
            return ExitCode.DONE;
        }
    }

    /** {@code bench parse IN.conllu OUT.conllu}. */
    @Command(name = "parse", description = "Sentences, words, tags and dependencies.")
    static final class Parse implements Callable<Integer> {
        @Parameters(index = "0", paramLabel = "IN.conllu")
        @SuppressWarnings("NullAway.Init")
        private Path in;

        @Parameters(index = "1", paramLabel = "OUT.conllu")
        @SuppressWarnings("NullAway.Init")
        private Path out;

        @Override
        public Integer call() throws Exception {
            ParseBench.run(in, out);
            return ExitCode.DONE;
        }
    }

    /** {@code bench speed DIR|IN.jsonl}. */
    @Command(name = "speed", description = "Processor time of each step, every feature on.")
    static final class Speed implements Callable<Integer> {
        @ParentCommand
        @SuppressWarnings("NullAway.Init")
        private BenchCommand bench;

        @Parameters(index = "0", paramLabel = "DIR|IN.jsonl")
        @SuppressWarnings("NullAway.Init")
        private Path in;

        @Override
        public Integer call() throws Exception {
            SpeedBench.run(in).forEach(bench.spec.commandLine().getOut()::println);
            return ExitCode.DONE;
        }
    }

    /** {@code bench runs}, arguments on standard input. */
    @Command(name = "runs", description = "Runs of the command in one process: a JSON array of arguments a line.")
    static final class Runs implements Callable<Integer> {
        @ParentCommand
        @SuppressWarnings("NullAway.Init")
        private BenchCommand bench;

        @Override
        public Integer call() throws Exception {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
                RepeatedRuns.run(
                        lines,
                        bench.spec.commandLine().getOut(),
                        (out, err, arguments) -> Main.commandLine(
                                        new PrintWriter(out, true), new PrintWriter(err, true))
                                .execute(arguments));
            }
            return ExitCode.DONE;
        }
    }
}

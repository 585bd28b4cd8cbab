package org.newsprism.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.Spec;

/** The {@code newsprism} command. Without a subcommand it writes the report. */
@Command(
        name = "newsprism",
        description = {
            "Reads news articles, groups them by where the outlet comes from, counts how each tells the story,",
            "and writes output/report.pdf."
        },
        optionListHeading = "%nOptions of report, which is the default:%n",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Exit codes: 0 all read; 2 a mistake in an option or a table; 3 some files were skipped and are named;",
            "4 the report could not be written, for lack of room, permission or memory; 5 nothing could be read;",
            "1 a fault of the program."
        })
public final class Main implements Callable<Integer> {
    private static final List<Class<?>> COMMANDS = List.of(
            ReportCommand.class,
            AddCommand.class,
            CheckCommand.class,
            VariantsCommand.class,
            ActorsCommand.class,
            DiffCommand.class,
            VersionCommand.class,
            CommandLine.HelpCommand.class,
            BenchCommand.class);

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the command runs
    private CommandSpec spec;

    @Mixin
    private final ReportOptions options = new ReportOptions();

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        // The report's bytes may not depend on the user's locale, and libraries do not ask before they use it.
        Locale.setDefault(Locale.ROOT);
        System.setProperty("java.awt.headless", "true");
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        // Reading how all commands are declared takes longer than reading the articles of a small corpus.
        CommandLine line = isReport(arguments) ? commandLine(List.of(), out, err) : commandLine(out, err);
        System.exit(line.execute(arguments));
    }

    /** Whether nothing but options of the report follows: no argument is the name of a command or asks for help. */
    static boolean isReport(String... arguments) {
        return (arguments.length == 0 || arguments[0].startsWith("--"))
                && Arrays.stream(arguments).noneMatch("--help"::equals);
    }

    /** The command with all its subcommands, its words on two streams. */
    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        return commandLine(COMMANDS, out, err);
    }

    private static CommandLine commandLine(List<Class<?>> commands, PrintWriter out, PrintWriter err) {
        CommandLine line = new CommandLine(new Main());
        commands.forEach(line::addSubcommand);
        line.setOut(new PrintWriter(new PlainWriter(out), true));
        line.setErr(new PrintWriter(new PlainWriter(err), true));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setUsageHelpWidth(110);
        line.setParameterExceptionHandler(Main::wrongOption);
        line.setExecutionExceptionHandler((e, command, parsed) -> Failures.report(e, command.getErr()));
        line.setExecutionStrategy(parsed -> run(parsed, err));
        return line;
    }

    /** Errors of Java itself, such as of memory, pass by picocli's own handler. */
    private static int run(ParseResult parsed, PrintWriter err) {
        try {
            return new RunLast().execute(parsed);
        } catch (Error e) {
            return Failures.report(e, err);
        }
    }

    /** A stream of the process as it is, for words that are the program's own. */
    static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
    }

    private static int wrongOption(ParameterException e, String[] arguments) {
        PrintWriter err = e.getCommandLine().getErr();
        err.println(e.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(e, err);
        err.println("Try 'newsprism help'.");
        return ExitCode.USAGE;
    }

    @Override
    public Integer call() throws Exception {
        return options.report(spec.commandLine());
    }
}

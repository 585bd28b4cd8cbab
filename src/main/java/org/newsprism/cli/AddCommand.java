package org.newsprism.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.Security;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsprism.Newsprism;
import org.newsprism.fetch.Added;
import org.newsprism.fetch.Adding;
import org.newsprism.fetch.Said;
import org.newsprism.output.OutputFailed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsprism add URL|FILE…}: saves pages and files into the corpus, each with a note of its source. */
@Command(
        name = "add",
        description = {
            "Save pages and files into the corpus folder, each with a note of its source and of the day of saving beside it.",
            "What robots.txt asks programs not to read is not read; addresses of the local network are not opened."
        })
final class AddCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "URL|FILE", description = "web addresses and files, as many as you like")
    private final List<String> arguments = new ArrayList<>();

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            defaultValue = "corpus",
            description = "folder of articles (default: ${DEFAULT-VALUE})")
    @SuppressWarnings("NullAway.Init")
    private Path corpus;

    @Option(names = "--outlet", paramLabel = "NAME", description = "whose articles they are, where they do not show it")
    @Nullable
    private String outlet;

    @Option(names = "--date", paramLabel = "DAY", description = "when they were published, such as 2020-12-14")
    @Nullable
    private LocalDate date;

    @Option(names = "--event", paramLabel = "KEY", description = "the event they tell of")
    @Nullable
    private String event;

    @Option(names = "--url", paramLabel = "URL", description = "where a file was found")
    @Nullable
    private String url;

    @Option(names = "--allow-private", description = "also open addresses of this machine and the local network")
    private boolean privateToo;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        if (url != null && arguments.size() > 1) {
            err.println("--url says where one file was found; give one file with it.");
            return ExitCode.USAGE;
        }
        // A name that was looked up and judged stays with what it was judged by, until the program ends.
        Security.setProperty("networkaddress.cache.ttl", "-1");
        Adding adding = Adding.to(corpus, Newsprism.version(), privateToo, Clock.systemUTC());
        Said said = new Said(
                Optional.ofNullable(outlet),
                Optional.ofNullable(date).map(LocalDate::toString),
                Optional.ofNullable(event),
                Optional.ofNullable(url));
        List<Added> all = new ArrayList<>();
        for (String argument : arguments) {
            Added added;
            try {
                added = adding.add(argument, said);
            } catch (OutputFailed e) {
                err.println(e.getMessage());
                err.println("Nothing was added from " + argument + " on.");
                return ExitCode.CANNOT_WRITE;
            }
            all.add(added);
            switch (added.outcome()) {
                case SAVED -> out.println("Saved: " + corpus.resolve(added.words()) + "  from " + added.argument());
                case THERE_ALREADY ->
                    out.println("There already: " + corpus.resolve(added.words()) + "  from " + added.argument());
                case MISTAKE, FAILED -> err.println("Not added: " + added.argument() + ": " + added.words() + ".");
            }
        }
        return code(all);
    }

    private static int code(List<Added> all) {
        if (all.stream().allMatch(Added::isThere)) {
            return ExitCode.DONE;
        }
        if (all.stream().anyMatch(Added::isThere)) {
            return ExitCode.SKIPPED;
        }
        return all.stream().allMatch(added -> added.outcome() == Added.Outcome.MISTAKE)
                ? ExitCode.USAGE
                : ExitCode.NOTHING_READ;
    }
}

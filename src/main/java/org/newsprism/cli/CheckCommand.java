package org.newsprism.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.newsprism.Newsprism;
import org.newsprism.Settings;
import org.newsprism.Survey;
import org.newsprism.corpus.Article;
import org.newsprism.corpus.Inferred;
import org.newsprism.run.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code newsprism check}: what would be counted, what is unknown, what is wrong; writes nothing. */
@Command(
        name = "check",
        description = "Read everything, say what would be counted, unknown or wrong, and write nothing.")
final class CheckCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final InputOptions input = new InputOptions();

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        Survey survey = Newsprism.check(
                new Settings(
                        input.corpus,
                        input.metadata(),
                        Path.of("output"),
                        input.groupBy,
                        Optional.empty(),
                        Settings.DEFAULT_SEED),
                Progress.SILENT);
        articles(survey, out);
        FoundTable.print(survey.corpus(), out);
        groups(survey, out);
        out.println("Would be counted: "
                + String.join(
                        ", ",
                        survey.features().stream()
                                .map(feature -> feature.definition().title())
                                .toList())
                + ", words that set groups apart.");
        survey.corpus()
                .skipped()
                .forEach(file -> out.println(
                        "Skipped: " + file.file() + (file.line() > 0 ? ":" + file.line() : "") + ": " + file.reason()));
        Failures.problems(survey.problems(), out);
        if (survey.corpus().selection().isEmpty()) {
            out.println("Warning: how the articles were chosen is not documented (_study/selection.md).");
        }
        return survey.corpus().skipped().isEmpty() ? ExitCode.DONE : ExitCode.SKIPPED;
    }

    private static void articles(Survey survey, PrintWriter out) {
        for (Article article : survey.corpus().articles()) {
            out.println(article.file());
            out.println("  outlet:   " + shown(article.outlet()));
            out.println("  date:     " + shown(article.date()));
            out.println("  headline: " + article.headline().orElse("none found"));
            article.event().ifPresent(event -> out.println("  event:    " + event));
            if (!article.cuts().isEmpty()) {
                out.println(String.format(
                        Locale.ROOT,
                        "  set aside: %,d stretches",
                        article.cuts().size()));
            }
            article.repairs().forEach(repair -> out.println("  note:     " + repair));
        }
        out.println();
    }

    private static String shown(Inferred<?> inferred) {
        return inferred.value()
                .map(value -> value + " (" + inferred.ground().label() + ": " + oneLine(inferred.evidence()) + ")")
                .orElse("not known");
    }

    private static String oneLine(String text) {
        String line = text.strip().replaceAll("[\\s\\u00A0]++", " ");
        return line.length() > 80 ? line.substring(0, 80) + " …" : line;
    }

    private static void groups(Survey survey, PrintWriter out) {
        List<Article> articles = survey.corpus().articles();
        out.println("Groups by " + survey.groupBy() + ":");
        for (String group : survey.corpus().outlets().values(survey.groupBy())) {
            long n = articles.stream()
                    .filter(article -> article.outlet()
                            .value()
                            .flatMap(survey.corpus().outlets()::named)
                            .flatMap(outlet -> outlet.column(survey.groupBy()))
                            .filter(group::equals)
                            .isPresent())
                    .count();
            out.println("  " + group + ": " + (n == 0 ? "n = 0, no article" : Long.toString(n)));
        }
        long unknown = articles.stream()
                .filter(article -> article.outlet().value().isEmpty())
                .count();
        if (unknown > 0) {
            out.println("  outlet not known, in no group: " + unknown);
        }
        out.println();
    }
}

package org.newsprism.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.newsprism.corpus.Problem;
import org.newsprism.corpus.read.UnusableInput;
import org.newsprism.output.OutputFailed;

/** Turns what went wrong into words and an exit code. */
final class Failures {

    private Failures() {}

    static int report(Throwable failure, PrintWriter err) {
        if (isMemory(failure)) {
            err.println(String.format(
                    Locale.ROOT,
                    "The memory that Java may use, %,d MB, is not enough for this corpus. Give it more, such as"
                            + " NEWSPRISM_JAVA_OPTS=-Xmx2g in the environment, or read fewer articles at once.",
                    Runtime.getRuntime().maxMemory() / (1024 * 1024)));
            err.println("Nothing was written; an older report, if there was one, is left as it was.");
            return ExitCode.CANNOT_WRITE;
        }
        if (failure instanceof UnusableInput input) {
            problems(input.problems(), err);
            err.println("Nothing was written.");
            return input.kind() == UnusableInput.Kind.NOTHING_READABLE ? ExitCode.NOTHING_READ : ExitCode.USAGE;
        }
        if (failure instanceof OutputFailed output) {
            err.println(output.getMessage());
            err.println("An older report, if there was one, is left as it was.");
            return ExitCode.CANNOT_WRITE;
        }
        err.println("Newsprism failed, and the fault is its own: " + failure);
        failure.printStackTrace(err);
        return ExitCode.BUG;
    }

    /** Whether memory ran out, on this thread or on one that counted for it. */
    private static boolean isMemory(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                return true;
            }
        }
        return false;
    }

    static void problems(List<Problem> problems, PrintWriter out) {
        problems.forEach(problem ->
                out.println((problem.severity() == Problem.Severity.ERROR ? "Error: " : "Warning: ") + problem));
    }
}

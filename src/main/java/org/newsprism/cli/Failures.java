package org.newsprism.cli;

import java.io.PrintWriter;
import java.util.List;
import org.newsprism.corpus.Problem;
import org.newsprism.corpus.read.UnusableInput;
import org.newsprism.output.OutputFailed;

/** Turns what went wrong into words and an exit code. */
final class Failures {

    private Failures() {}

    static int report(Exception failure, PrintWriter err) {
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

    static void problems(List<Problem> problems, PrintWriter out) {
        problems.forEach(problem ->
                out.println((problem.severity() == Problem.Severity.ERROR ? "Error: " : "Warning: ") + problem));
    }
}

package org.newsprism.cli;

import java.util.concurrent.Callable;
import org.newsprism.Newsprism;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code newsprism version}. */
@Command(name = "version", description = "Print the version of the program and of Java.")
final class VersionCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().getOut().println("newsprism " + Newsprism.version());
        spec.commandLine()
                .getOut()
                .println("java " + Runtime.version().feature() + " (" + System.getProperty("java.vendor", "unknown")
                        + ")");
        return ExitCode.DONE;
    }
}

package org.newsprism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class FailuresTest {
    private final StringWriter err = new StringWriter();

    @Test
    void tooLittleMemoryIsNoFaultOfTheProgramWhereverItRanOut() {
        Throwable counting =
                new IllegalStateException("Counting a.txt failed", new OutOfMemoryError("Java heap space"));

        assertThat(Failures.report(counting, new PrintWriter(err, true))).isEqualTo(ExitCode.CANNOT_WRITE);
        assertThat(Failures.report(new OutOfMemoryError(), new PrintWriter(err, true)))
                .isEqualTo(ExitCode.CANNOT_WRITE);

        assertThat(err.toString())
                .contains("NEWSPRISM_JAVA_OPTS=-Xmx2g")
                .contains("an older report, if there was one, is left as it was")
                .doesNotContain("\tat ");
    }

    @Test
    void aFaultOfTheProgramShowsWhereItIs() {
        assertThat(Failures.report(new IllegalStateException("two and two"), new PrintWriter(err, true)))
                .isEqualTo(ExitCode.BUG);
        assertThat(err.toString())
                .contains("the fault is its own")
                .contains("two and two")
                .contains("\tat ");
    }
}

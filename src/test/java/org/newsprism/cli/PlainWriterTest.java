package org.newsprism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class PlainWriterTest {

    @Test
    void nothingReachesTheTerminalThatItWouldObey() {
        StringWriter terminal = new StringWriter();
        PrintWriter out = new PrintWriter(new PlainWriter(terminal), true);

        out.print("Skipped: \u001b[2J\u009b2Jlamp\u202etxt.exe\ta\r\nnext\u0007\r");
        out.flush();

        assertThat(terminal).hasToString("Skipped: \uFFFD[2J\uFFFD2Jlamp\uFFFDtxt.exe a\r\nnext\uFFFD\uFFFD");
    }
}

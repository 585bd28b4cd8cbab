package org.newsprism.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.newsprism.run.Progress;

/** A line on the terminal that says how far the run has come, shown once it takes longer than two seconds. */
final class TerminalProgress implements Progress {

    private static final long QUIET_NANOS = 2_000_000_000L;
    private static final long BETWEEN_NANOS = 150_000_000L;

    private final PrintWriter terminal;
    private final long start = System.nanoTime();
    private long last;
    private boolean shown;

    TerminalProgress(PrintWriter terminal) {
        this.terminal = terminal;
    }

    @Override
    public synchronized void at(String step, long done, long total) {
        long now = System.nanoTime();
        if (now - start < QUIET_NANOS || (now - last < BETWEEN_NANOS && done != total)) {
            return;
        }
        last = now;
        shown = true;
        String line = total > 0
                ? String.format(Locale.ROOT, "%s: %,d of %,d", step, done, total)
                : String.format(Locale.ROOT, "%s: %,d", step, done);
        terminal.print("\r\u001b[K" + line);
        terminal.flush();
    }

    /** Takes the line away, so that what follows stands on a clean one. */
    synchronized void clear() {
        if (shown) {
            terminal.print("\r\u001b[K");
            terminal.flush();
        }
    }
}

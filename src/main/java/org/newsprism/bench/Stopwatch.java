package org.newsprism.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.LongSupplier;

/** Adds up processor time between start and stop, in nanoseconds; time in which others had the processor is not in it. */
final class Stopwatch {
    private final LongSupplier clock;
    private long started;
    private long nanos;

    private Stopwatch(LongSupplier clock) {
        this.clock = clock;
    }

    /** The time of the thread that starts and stops it. */
    Stopwatch() {
        this(ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime);
    }

    /** The time of all threads, those of the virtual machine too. */
    static Stopwatch ofTheProcess() {
        return new Stopwatch(ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)::getProcessCpuTime);
    }

    void start() {
        started = clock.getAsLong();
    }

    void stop() {
        nanos += clock.getAsLong() - started;
    }

    void reset() {
        nanos = 0;
    }

    long nanos() {
        return nanos;
    }
}

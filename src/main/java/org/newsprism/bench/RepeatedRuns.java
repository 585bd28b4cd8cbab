package org.newsprism.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the command many times in one process, for a script that looks at what each run leaves. A line that is read is a JSON
 * array of arguments; the line that is written for it is a JSON object:
 *
 * <pre>
 * exit    the exit code
 * cpu     CPU seconds of the whole process, its compiler and collector included
 * heap    most bytes of heap in use at once, rubbish not yet collected included
 * out     what the run printed
 * err     what it printed as mistakes
 * </pre>
 */
public final class RepeatedRuns {
    /** Plain ASCII, so that what a run printed arrives as it was, whatever lies between. */
    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                    .build())
            .build();

    private RepeatedRuns() {}

    /** The command: its words go to two writers, its exit code comes back. */
    @FunctionalInterface
    public interface Command {
        int run(Writer out, Writer err, String... arguments);
    }

    /** Runs the command for each line until there is none. */
    public static void run(BufferedReader lines, Writer answers, Command command) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            List<String> arguments = new ArrayList<>();
            for (JsonNode argument : JSON.readTree(line)) {
                arguments.add(argument.asText());
            }
            answers.write(JSON.writeValueAsString(once(command, arguments.toArray(String[]::new))) + "\n");
            answers.flush();
        }
    }

    private static ObjectNode once(Command command, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        System.gc();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = system.getProcessCpuTime();
        int exit = command.run(out, err, arguments);
        long end = system.getProcessCpuTime();
        return JSON.createObjectNode()
                .put("exit", exit)
                .put("cpu", (end - start) / 1e9)
                .put(
                        "heap",
                        heap.stream()
                                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                                .sum())
                .put("out", out.toString())
                .put("err", err.toString());
    }
}

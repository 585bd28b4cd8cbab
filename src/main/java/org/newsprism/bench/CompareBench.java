package org.newsprism.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.newsprism.Newsprism;
import org.newsprism.Outcome;
import org.newsprism.Settings;
import org.newsprism.corpus.read.UnusableInput;
import org.newsprism.run.Progress;

/**
 * Makes a whole report on a folder and prints the processor seconds of each stage: what depends on the text of each article is
 * reading and counting; what compares articles with each other comes after, and should grow with their number and no faster.
 */
public final class CompareBench {

    private CompareBench() {}

    /** Processor time by stage, as the run tells its stages. */
    private static final class Stages implements Progress {
        private final Map<String, Duration> spent = new LinkedHashMap<>();
        private String stage = "Starting";
        private Duration since = Duration.ZERO;

        @Override
        public synchronized void at(String what, long done, long total) {
            String now = what + (what.equals(WRITING) && done > 0 ? ", file " + done : "");
            if (!now.equals(stage)) {
                Duration cpu = cpu();
                spent.merge(stage, cpu.minus(since), Duration::plus);
                since = cpu;
                stage = now;
            }
        }

        private static Duration cpu() {
            return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        }
    }

    private static final String WRITING = "Writing the report";

    /** Stages that are gone through article by article. */
    private static final List<String> EACH = List.of("Starting", "Reading articles", "Counting articles");

    /** Reports on a corpus into a folder that is deleted afterwards. */
    public static void run(Path corpus, Path metadata, Consumer<String> out) throws IOException, UnusableInput {
        Path folder = Files.createTempDirectory("newsprism-bench");
        Stages stages = new Stages();
        try {
            Outcome outcome = Newsprism.report(
                    new Settings(
                            corpus,
                            metadata,
                            folder.resolve("output"),
                            Settings.DEFAULT_GROUP_BY,
                            Optional.empty(),
                            Settings.DEFAULT_SEED),
                    stages);
            stages.at("Done", 0, 0);
            out.accept("articles   " + outcome.findings().articles().size());
            out.accept("words      " + outcome.findings().scope().words());
        } finally {
            delete(folder);
        }
        Duration after = Duration.ZERO;
        for (Map.Entry<String, Duration> stage : stages.spent.entrySet()) {
            out.accept(seconds(stage.getValue()) + " CPU s  " + stage.getKey());
            if (!EACH.contains(stage.getKey())) {
                after = after.plus(stage.getValue());
            }
        }
        out.accept(seconds(after) + " CPU s  after annotation");
        out.accept(seconds(Stages.cpu()) + " CPU s  in all");
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%8.1f", time.toMillis() / 1000.0);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

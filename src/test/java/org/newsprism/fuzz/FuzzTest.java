package org.newsprism.fuzz;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Gives each target the inputs in its folder, among them all that ever broke it, and some hundred changed ones, always the
 * same. New ones are looked for with {@code mvn -Pfuzz}, not here.
 */
class FuzzTest {
    private static final int CHANGED = 200;

    private static final Map<String, Consumer<byte[]>> TARGETS = Map.of(
            "html", FuzzTargets.Html::fuzzerTestOneInput,
            "csv", FuzzTargets.Csv::fuzzerTestOneInput,
            "jsonl", FuzzTargets.Jsonl::fuzzerTestOneInput,
            "docx", FuzzTargets.Docx::fuzzerTestOneInput,
            "outlets", FuzzTargets.OutletTable::fuzzerTestOneInput,
            "lines", FuzzTargets.Lines::fuzzerTestOneInput);

    static List<String> inputs() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.walk(folder(), 2)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder(file))
                    .filter(input -> TARGETS.containsKey(input.substring(0, input.indexOf('/'))))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void keepsItsPromise(String input) throws Exception {
        byte[] seed = Files.readAllBytes(folder().resolve(input));
        Consumer<byte[]> target = Objects.requireNonNull(TARGETS.get(input.substring(0, input.indexOf('/'))));

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> target.accept(seed));
        Random random = new Random(input.hashCode());
        for (int i = 0; i < CHANGED; i++) {
            byte[] changed = changed(seed, random);
            try {
                target.accept(changed);
            } catch (RuntimeException | Error e) {
                throw new AssertionError("Broken by change " + i + " of " + input, e);
            }
        }
    }

    /** Cuts, doubles, swaps and overwrites at random, mostly with bytes that mean something in some format. */
    private static byte[] changed(byte[] seed, Random random) {
        byte[] bytes = seed.clone();
        String marks = "<>\"'&;,{}[]\\/=-|\n\r\t #:@\0\u00e9\u00ff";
        for (int steps = 1 + random.nextInt(6); steps > 0 && bytes.length > 1; steps--) {
            int from = random.nextInt(bytes.length);
            int to = Math.min(bytes.length, from + 1 + random.nextInt(40));
            switch (random.nextInt(4)) {
                case 0 -> bytes[from] = (byte) marks.charAt(random.nextInt(marks.length()));
                case 1 -> bytes[from] ^= (byte) (1 << random.nextInt(8));
                case 2 -> bytes = joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
                default -> bytes = joined(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, from, bytes.length));
            }
        }
        return bytes;
    }

    private static byte[] joined(byte[] head, byte[] tail) {
        byte[] all = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, all, head.length, tail.length);
        return all;
    }

    private static String folder(Path file) {
        return Objects.requireNonNull(file.getParent()).getFileName() + "/" + file.getFileName();
    }

    private static Path folder() throws URISyntaxException {
        return Objects.requireNonNull(Path.of(Objects.requireNonNull(FuzzTest.class.getResource("html"))
                        .toURI())
                .getParent());
    }
}

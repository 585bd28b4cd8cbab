package org.newsprism.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsprism.corpus.Corpus;
import org.newsprism.corpus.Skipped;

/** What lies in a folder and is no file, or is none for long: each is named, and the articles beside it are read. */
class OddFilesTest {
    private final Path corpus;
    private final Path metadata;

    OddFilesTest(@TempDir Path folder) throws IOException {
        corpus = Files.createDirectories(folder.resolve("corpus"));
        metadata = Files.writeString(folder.resolve("outlet-metadata.csv"), "outlet,origin\nHill Times,Here\n");
        Files.writeString(corpus.resolve("a.txt"), "The harbour will close on Monday, the mayor said in a speech.\n");
    }

    @Test
    void pipesAndDevicesAreNotOpened() throws Exception {
        Assumptions.assumeTrue(Files.exists(Path.of("/dev/zero")), "a system with devices");
        Assumptions.assumeTrue(run("mkfifo", corpus.resolve("pipe.txt").toString()), "a system with pipes");
        Files.createSymbolicLink(corpus.resolve("zeros.txt"), Path.of("/dev/zero"));
        Files.createDirectory(corpus.resolve("folder.txt"));

        assertThat(read().skipped())
                .extracting(Skipped::file, Skipped::reason)
                .containsExactly(
                        tuple("pipe.txt", "This is not a regular file."),
                        tuple("zeros.txt", "This is not a regular file."));
    }

    @Test
    void linksThatLeadNowhereOrInCirclesAreNamed() throws Exception {
        Files.createSymbolicLink(corpus.resolve("circle"), corpus);
        Files.createSymbolicLink(corpus.resolve("gone.txt"), corpus.resolve("nothing.txt"));
        Files.createSymbolicLink(corpus.resolve("one.txt"), corpus.resolve("two.txt"));
        Files.createSymbolicLink(corpus.resolve("two.txt"), corpus.resolve("one.txt"));

        assertThat(read().skipped())
                .extracting(Skipped::file)
                .containsExactly("circle", "gone.txt", "one.txt", "two.txt");
    }

    @Test
    void whatMayNotBeReadIsNamed() throws Exception {
        Path closed = Files.createDirectory(corpus.resolve("closed"));
        Files.writeString(closed.resolve("b.txt"), "The lamp is lit.\n");
        Path secret = Files.writeString(corpus.resolve("secret.txt"), "The lamp is lit.\n");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        try {
            Assumptions.assumeFalse(Files.isReadable(secret), "not as root, who may read anything");

            assertThat(read().skipped())
                    .extracting(Skipped::file, Skipped::reason)
                    .containsExactly(
                            tuple("closed", "The file may not be read: permission denied."),
                            tuple("secret.txt", "The file may not be read: permission denied."));
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void aFileThatIsWrittenToMeanwhileIsNotReadHalf() throws Exception {
        Path growing = corpus.resolve("growing.csv");
        byte[] row = "a title,a text that goes on for a while\n".repeat(1_000).getBytes(StandardCharsets.UTF_8);
        Files.write(growing, row);
        AtomicBoolean on = new AtomicBoolean(true);
        Thread writer = new Thread(() -> append(growing, row, on));
        try (OutputStream first = Files.newOutputStream(growing, StandardOpenOption.APPEND)) {
            for (int i = 0; i < 500; i++) {
                first.write(row);
            }
        }
        writer.start();
        try {
            FileReading reading = FileReading.of(new CorpusFiles.Found(growing, "growing.csv", Files.size(growing)));

            assertThat(reading.readings())
                    .first()
                    .hasFieldOrPropertyWithValue(
                            "reason", "The file was written to while it was read; run again when it is finished.");
        } finally {
            on.set(false);
            writer.join();
        }
    }

    private static void append(Path file, byte[] row, AtomicBoolean on) {
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.APPEND)) {
            for (int i = 0; on.get() && i < 50_000; i++) {
                out.write(row, 0, 40);
                Thread.onSpinWait();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).start().waitFor() == 0;
    }

    private Corpus read() {
        return Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> CorpusReader.read(corpus, metadata, text -> Optional.empty(), (done, total) -> {}));
    }
}

package org.newsprism.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A full disk, a run that is killed, two runs at once: the folder holds the old report or the new one. */
class FaultsTest {
    private static final List<String> NAMES = List.of("data/a.csv", "data/b.csv", "report.html", "report.pdf");
    private static final Path FULL = Path.of("/dev/full");

    private final Path place;

    FaultsTest(@TempDir Path place) {
        this.place = place;
    }

    @BeforeEach
    void anOldReportWithAFileLessAndANoteOfTheUser() throws IOException {
        Files.createDirectories(place.resolve("data"));
        for (String name : NAMES.subList(1, NAMES.size())) {
            Files.writeString(place.resolve(name), "old " + name);
        }
        Files.writeString(place.resolve("notes.txt"), "mine");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void aDiskThatIsFullAtAnyFileLeavesTheOldReport(int file) throws IOException {
        assumeTrue(Files.exists(FULL), "no /dev/full");
        Map<String, String> before = tree();
        Breaking disk = new Breaking();
        disk.fullAt = file;

        try (Output output = FolderOutput.open(place, disk, Duration.ZERO)) {
            assertThatThrownBy(() -> writeAll(output, "new"))
                    .isInstanceOf(OutputFailed.class)
                    .hasMessageContaining(place.resolve(NAMES.get(file - 1)).toString())
                    .hasMessageContaining("No space left");
        }

        assertThat(tree()).isEqualTo(before);
    }

    @Test
    void aDiskThatIsFullWhenTheRenamesAreWrittenDownLeavesTheOldReport() throws IOException {
        assumeTrue(Files.exists(FULL), "no /dev/full");
        Map<String, String> before = tree();
        Breaking disk = new Breaking();
        disk.fullAt = NAMES.size() + 1;

        try (Output output = FolderOutput.open(place, disk, Duration.ZERO)) {
            writeAll(output, "new");
            assertThatThrownBy(output::commit).isInstanceOf(OutputFailed.class).hasMessageContaining("No space left");
        }

        assertThat(tree()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void aRenameThatFailsBringsTheOldReportBack(int rename) throws IOException {
        Map<String, String> before = tree();
        Breaking disk = new Breaking();
        disk.failingRename = rename;

        try (Output output = FolderOutput.open(place, disk, Duration.ZERO)) {
            writeAll(output, "new");
            assertThatThrownBy(output::commit).isInstanceOf(OutputFailed.class);
        }

        assertThat(tree()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void aRunKilledBetweenRenamesIsUndoneByTheNext(int rename) throws IOException {
        Map<String, String> before = tree();
        Breaking disk = new Breaking();
        disk.killedAtRename = rename;
        Output killed = FolderOutput.open(place, disk, Duration.ZERO);
        writeAll(killed, "new");
        assertThatThrownBy(killed::commit).isInstanceOf(Killed.class);
        disk.endLikeAProcess();
        assertThat(tree()).isNotEqualTo(before);

        FolderOutput next = FolderOutput.open(place, Disk.REAL, Duration.ZERO);
        next.close();

        assertThat(tree()).isEqualTo(before);
    }

    @Test
    void aRunKilledWhileItWritesIsClearedAwayByTheNext() throws IOException {
        Breaking disk = new Breaking();
        Output killed = FolderOutput.open(place, disk, Duration.ZERO);
        writeAll(killed, "half of the new");
        disk.endLikeAProcess();

        try (Output output = FolderOutput.open(place, Disk.REAL, Duration.ZERO)) {
            writeAll(output, "new");
            output.commit();
        }

        assertThat(tree())
                .containsOnlyKeys("data/a.csv", "data/b.csv", "notes.txt", "report.html", "report.pdf")
                .containsEntry("notes.txt", "mine")
                .containsEntry("report.pdf", "new report.pdf");
    }

    @Test
    void aLogThatWasNotFinishedUndoesNothing() throws IOException {
        Map<String, String> before = tree();
        Files.writeString(place.resolve(".newsprism.commit"), "\treport.pdf\n\t../outside\n");

        FolderOutput.open(place, Disk.REAL, Duration.ZERO).close();

        assertThat(tree()).isEqualTo(before);
    }

    @Test
    void aLogNeverLeadsOutOfTheFolder() throws IOException {
        Path outside = Files.writeString(place.resolve("outside.txt"), "mine");
        Path folder = Files.createDirectories(place.resolve("output"));
        Files.writeString(folder.resolve(".newsprism.commit"), "\t../outside.txt\n\t" + outside + "\nend\n");

        FolderOutput.open(folder, Disk.REAL, Duration.ZERO).close();

        assertThat(outside).hasContent("mine");
    }

    @Test
    void twoRunsDoNotWriteAtTheSameTime() throws IOException {
        try (Output first = FolderOutput.open(place, Disk.REAL, Duration.ZERO)) {
            assertThatThrownBy(() -> FolderOutput.open(place, Disk.REAL, Duration.ofMillis(120)))
                    .isInstanceOf(OutputFailed.class)
                    .hasMessageContaining("another run of Newsprism is writing there");
            writeAll(first, "first");
            first.commit();
        }
        FolderOutput.open(place, Disk.REAL, Duration.ZERO).close();
        assertThat(tree()).containsEntry("report.pdf", "first report.pdf");
    }

    @Test
    void twoRunsOneAfterTheOtherLeaveOneWholeReport() throws Exception {
        ExecutorService runs = Executors.newFixedThreadPool(2);
        List<Future<@Nullable Void>> both = new ArrayList<>();
        for (String run : List.of("one", "two")) {
            both.add(runs.submit((Callable<@Nullable Void>) () -> {
                for (int i = 0; i < 10; i++) {
                    try (Output output = FolderOutput.open(place, Disk.REAL, Duration.ofSeconds(30))) {
                        writeAll(output, run + i);
                        output.commit();
                    }
                }
                return null;
            }));
        }
        for (Future<@Nullable Void> run : both) {
            run.get();
        }
        runs.shutdown();

        assertThat(NAMES.stream()
                        .map(name -> contentOf(name).replace(" " + name, ""))
                        .distinct())
                .as("one run's files")
                .hasSize(1);
        assertThat(tree()).hasSize(NAMES.size() + 1);
    }

    @Test
    void theLockFileOfARunThatWasKilledHoldsNobody() throws IOException {
        Files.createFile(place.resolve(".newsprism.lock"));

        FolderOutput.open(place, Disk.REAL, Duration.ZERO).close();

        assertThat(place.resolve(".newsprism.lock")).doesNotExist();
    }

    /** What a process meets that is killed: nothing after it is done. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** A disk that fails or kills at one of its operations, counted from 1. */
    private static final class Breaking implements Disk {
        private int fullAt;
        private int failingRename;
        private int killedAtRename;
        private int created;
        private int renamed;
        private @Nullable FolderLock lock;

        @Override
        public FolderLock lock(Path folder, Duration wait) throws IOException {
            lock = FolderLock.take(folder, wait);
            return lock;
        }

        @Override
        public FileChannel create(Path file) throws IOException {
            return ++created == fullAt ? FileChannel.open(FULL, StandardOpenOption.WRITE) : Disk.super.create(file);
        }

        @Override
        public void rename(Path from, Path to) throws IOException {
            renamed++;
            if (renamed == killedAtRename) {
                throw new Killed();
            }
            if (renamed == failingRename) {
                throw new IOException("the disk broke");
            }
            Disk.super.rename(from, to);
        }

        /** The system gives the lock up, and nothing else happens. */
        void endLikeAProcess() throws IOException {
            if (lock != null) {
                lock.close();
            }
        }
    }

    private static void writeAll(Output output, String content) throws IOException {
        for (String name : NAMES) {
            try (OutputStream file = output.file(name)) {
                file.write((content + " " + name).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private String contentOf(String name) {
        try {
            return Files.readString(place.resolve(name));
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private Map<String, String> tree() throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> all = Files.walk(place)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                tree.put(place.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return tree;
    }
}

package org.newsprism.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {
    private final Path place;

    OutputTest(@TempDir Path place) {
        this.place = place;
    }

    @Test
    void filesAppearTogetherAtCommit() throws IOException {
        try (Output output = Output.folder(place.resolve("new/output"))) {
            write(output, "report.pdf", "pdf");
            write(output, "data/quotes.csv", "csv");
            assertThat(place.resolve("new/output/report.pdf")).doesNotExist();
            output.commit();
        }
        assertThat(tree()).containsExactly("new/output/data/quotes.csv", "new/output/report.pdf");
        assertThat(place.resolve("new/output/data/quotes.csv")).hasContent("csv");
    }

    @Test
    void withoutCommitTheOldFilesStayWholeAndNoTraceIsLeft() throws IOException {
        Files.writeString(place.resolve("report.pdf"), "old");
        try (Output output = Output.folder(place)) {
            write(output, "report.pdf", "half a new rep");
        }
        assertThat(tree()).containsExactly("report.pdf");
        assertThat(place.resolve("report.pdf")).hasContent("old");
    }

    @Test
    void commitReplacesOldFilesAndLeavesOthersAlone() throws IOException {
        Files.writeString(place.resolve("report.pdf"), "old");
        Files.writeString(place.resolve("notes.txt"), "mine");
        try (Output output = Output.folder(place)) {
            write(output, "report.pdf", "new");
            output.commit();
        }
        assertThat(tree()).containsExactly("notes.txt", "report.pdf");
        assertThat(place.resolve("report.pdf")).hasContent("new");
    }

    @Test
    void aFailedRenameBringsEveryOldFileBack() throws IOException {
        Files.writeString(place.resolve("a.csv"), "old a");
        try (Output output = Output.folder(place)) {
            write(output, "a.csv", "new a");
            write(output, "b.csv", "new b");
            write(output, "c.csv", "new c");
            Files.createDirectories(place.resolve("c.csv/in-the-way")); // appeared while we wrote
            assertThatThrownBy(output::commit).isInstanceOf(OutputFailed.class).hasMessageContaining("c.csv");
        }
        assertThat(place.resolve("a.csv")).hasContent("old a");
        assertThat(place.resolve("b.csv")).doesNotExist();
        assertThat(tree()).containsExactly("a.csv");
    }

    @Test
    void aFileWhereTheFolderShouldBeIsNamed() throws IOException {
        Files.writeString(place.resolve("output"), "a file");
        assertThatThrownBy(() -> Output.folder(place.resolve("output")))
                .isInstanceOf(OutputFailed.class)
                .hasMessageContaining("a file of that name is in the way");
    }

    @Test
    void aFolderWhereAFileShouldBeIsNamed() throws IOException {
        Files.createDirectories(place.resolve("report.pdf"));
        try (Output output = Output.folder(place)) {
            assertThatThrownBy(() -> output.file("report.pdf"))
                    .isInstanceOf(OutputFailed.class)
                    .hasMessageContaining("report.pdf: a folder of that name is in the way");
        }
    }

    @Test
    void aPlaceThatCannotBeMadeIsTheUsersToSolve() {
        assertThatThrownBy(() -> Output.folder(Path.of("/proc/newsprism/output")))
                .isInstanceOf(OutputFailed.class)
                .hasMessageStartingWith("Cannot write ");
    }

    @Test
    void namesThatLeadOutsideAreOurMistake() throws IOException {
        try (Output output = Output.folder(place)) {
            for (String name : List.of("../escape.txt", "", "/etc/passwd", ".")) {
                assertThatThrownBy(() -> output.file(name)).isInstanceOf(IllegalArgumentException.class);
            }
        }
    }

    @Test
    void aFileStillOpenStopsTheCommit() throws IOException {
        try (Output output = Output.folder(place);
                OutputStream file = output.file("report.pdf")) {
            file.write(1);
            assertThatThrownBy(output::commit).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void memoryKeepsOnlyWhatWasCommitted() throws IOException {
        MemoryOutput output = new MemoryOutput();
        write(output, "report.html", "first");
        output.commit();
        write(output, "lost.html", "second");
        output.close();
        assertThat(output.files()).containsOnlyKeys("report.html");
    }

    private static void write(Output output, String name, String text) throws IOException {
        try (OutputStream file = output.file(name)) {
            file.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private List<String> tree() throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> place.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}

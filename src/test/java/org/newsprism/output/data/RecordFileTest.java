package org.newsprism.output.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsprism.compare.change.RunRecord;

/** The chain of runs in a folder. */
class RecordFileTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private static RunRecord run(String seed) {
        return new RunRecord(
                "1.0",
                "hash of " + seed,
                Map.of("seed", seed),
                Map.of("Tern", Map.of("origin", "East")),
                Map.of("_study/selection.md", List.of("All of May.")),
                Map.of("a", new RunRecord.Text("1234", "Tern", "Tern", "East", "", "")),
                Map.of("East", 1),
                0,
                "NOT IDENTIFIABLE",
                List.of(new RunRecord.Figure("hedges", "Hedges", "East", 3, 400, "per 1,000 words")),
                List.of(new RunRecord.Finding(
                        "hedges", "Hedges", "East", 1.25, "per 1,000 words", null, false, "Tern 1")));
    }

    /** Writes the next run into the folder and gives what is then on file. */
    private RecordFile next(RunRecord run) throws IOException {
        RecordFile record = RecordFile.following(RecordFile.read(folder), run);
        Files.write(folder.resolve(RecordFile.NAME), record.file().bytes());
        RecordFile read = RecordFile.read(folder).orElseThrow();
        assertThat(read.run()).isEqualTo(run);
        assertThat(read.before()).isEqualTo(record.before());
        return read;
    }

    @Test
    void a_first_run_has_nothing_before_it_and_neither_has_its_repeat() throws IOException {
        assertThat(next(run("1")).before()).isEmpty();
        assertThat(next(run("1")).before()).isEmpty();
    }

    @Test
    void another_run_is_compared_with_the_one_before_and_so_is_its_repeat() throws IOException {
        next(run("1"));
        assertThat(next(run("2")).before()).contains(run("1"));
        byte[] once = Files.readAllBytes(folder.resolve(RecordFile.NAME));
        assertThat(next(run("2")).before()).contains(run("1"));
        assertThat(Files.readAllBytes(folder.resolve(RecordFile.NAME))).isEqualTo(once);
        assertThat(next(run("1")).before()).contains(run("2"));
    }

    @Test
    void it_is_found_in_an_output_folder_in_its_data_and_by_name() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        Files.write(
                data.resolve(RecordFile.NAME),
                RecordFile.following(Optional.empty(), run("1")).file().bytes());
        assertThat(RecordFile.read(folder)).isPresent();
        assertThat(RecordFile.read(data)).isPresent();
        assertThat(RecordFile.read(data.resolve(RecordFile.NAME))).isPresent();
        assertThat(RecordFile.read(folder.resolve("elsewhere"))).isEmpty();
    }

    @Test
    void a_damaged_or_foreign_file_is_named() throws IOException {
        String whole = new String(
                RecordFile.following(Optional.empty(), run("1")).file().bytes(),
                java.nio.charset.StandardCharsets.UTF_8);
        for (String text : List.of(
                "",
                "null",
                "[]",
                "{\"a\": 1}",
                "{\"format\": \"newsprism-record-1\"}",
                "{\"format\": \"newsprism-record-1\", \"run\": {}}",
                "{\"format\": \"newsprism-record-9\", \"run\": null}",
                whole.substring(0, whole.length() / 2),
                "\u0000\u0001")) {
            Files.writeString(folder.resolve(RecordFile.NAME), text);
            assertThatThrownBy(() -> RecordFile.read(folder))
                    .as(text)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("no record of a run");
        }
    }
}

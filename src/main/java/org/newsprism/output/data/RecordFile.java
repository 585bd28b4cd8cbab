package org.newsprism.output.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsprism.compare.change.RunRecord;
import org.newsprism.output.DataFile;

/**
 * {@code record.json}: the record of a run, and that of the last run before it that was another.
 *
 * <p>A run compares itself with the run on record if that was another, else with the one before it. So a second run on the same
 * input finds what the first one found, and writes the same bytes.
 */
public final class RecordFile {

    /** Its name in the folder of data files. */
    public static final String NAME = "record.json";

    private static final String FORMAT = "newsprism-record-1";

    /** A record is a few hundred kilobytes; what is far larger is something else. */
    private static final long MOST_BYTES = 200_000_000;

    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    /** As it stands in the file. */
    record Content(String format, RunRecord run, @Nullable RunRecord before) {}

    private final RunRecord run;
    private final Optional<RunRecord> before;

    private RecordFile(RunRecord run, Optional<RunRecord> before) {
        this.run = run;
        this.before = before;
    }

    /** The run on record. */
    public RunRecord run() {
        return run;
    }

    /** The last run before it that was another. */
    public Optional<RunRecord> before() {
        return before;
    }

    /** The record of a run that follows the one on file, if there is any. */
    public static RecordFile following(Optional<RecordFile> onFile, RunRecord run) {
        if (onFile.isEmpty()) {
            return new RecordFile(run, Optional.empty());
        }
        RecordFile last = onFile.get();
        return new RecordFile(run, last.run.equals(run) ? last.before : Optional.of(last.run));
    }

    /** The file to write. */
    public DataFile file() {
        try {
            return new DataFile(
                    NAME,
                    "application/json",
                    "What the next run compares itself with",
                    (JSON.writeValueAsString(new Content(FORMAT, run, before.orElse(null))) + "\n")
                            .getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A record of plain values cannot fail to be written", e);
        }
    }

    /**
     * Reads a record, from the file itself, an output folder, or its folder of data.
     *
     * @return empty where there is none
     * @throws IOException with what is wrong, when the file is no record or cannot be read
     */
    public static Optional<RecordFile> read(Path place) throws IOException {
        Path file = !Files.isDirectory(place)
                ? place
                : Files.exists(place.resolve(NAME))
                        ? place.resolve(NAME)
                        : place.resolve("data").resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException(file + " is too large for a record of a run");
        }
        Content content;
        try {
            content = JSON.readValue(Files.readAllBytes(file), Content.class);
        } catch (JsonProcessingException | IllegalArgumentException | NullPointerException e) {
            throw new IOException(file + " is no record of a run, or a damaged one", e);
        }
        if (content == null || !FORMAT.equals(content.format()) || content.run() == null) {
            throw new IOException(file + " is no record of a run that this version can read");
        }
        return Optional.of(new RecordFile(content.run(), Optional.ofNullable(content.before())));
    }
}

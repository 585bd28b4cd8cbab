package org.newsprism;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsprism.compare.Findings;
import org.newsprism.compare.change.RunRecord;
import org.newsprism.output.data.RecordFile;
import org.newsprism.report.Provenance;

/** Makes the record of a run and finds that of the run before it. */
final class Records {

    /** A study file up to this size is kept line by line. */
    private static final long MOST_BYTES = 20_000;

    private Records() {}

    static RunRecord of(Findings findings, Provenance provenance) throws IOException {
        Map<String, String> settings = new LinkedHashMap<>();
        provenance.settings().forEach(setting -> settings.put(setting.name(), setting.value()));
        return RunRecord.of(findings, provenance.version(), provenance.inputHash(), settings, study(findings));
    }

    private static Map<String, List<String>> study(Findings findings) throws IOException {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        Optional<Path> folder = findings.corpus().study();
        if (folder.isPresent()) {
            try (Stream<Path> files = Files.walk(folder.get(), 2)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    String name =
                            "_study/" + folder.get().relativize(file).toString().replace('\\', '/');
                    lines.put(name, lines(Files.readAllBytes(file)));
                }
            }
        }
        return lines;
    }

    private static List<String> lines(byte[] bytes) {
        if (bytes.length <= MOST_BYTES) {
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString()
                        .lines()
                        .toList();
            } catch (CharacterCodingException e) {
                // Not text, or another encoding: the hash tells whether it changed.
                return List.of("SHA-256 " + Origins.sha256(bytes));
            }
        }
        return List.of("SHA-256 " + Origins.sha256(bytes));
    }

    /** The record in the output folder; a damaged or foreign one is a warning, and counts as none. */
    static Optional<RecordFile> last(Path output, List<String> warnings) {
        try {
            return RecordFile.read(output.resolve("data").resolve(RecordFile.NAME));
        } catch (IOException e) {
            warnings.add("what changed since the last run cannot be said: " + e.getMessage());
            return Optional.empty();
        }
    }
}

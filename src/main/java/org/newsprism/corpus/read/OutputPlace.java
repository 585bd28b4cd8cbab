package org.newsprism.corpus.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the report goes, if one is going to be written, and where others lie. */
final class OutputPlace {
    private final Optional<Path> place;

    /** @param place the output folder, which need not be there yet; empty when nothing is going to be written */
    OutputPlace(Optional<Path> place) {
        this.place = place.map(OutputPlace::real);
    }

    /** The output folder's name under a folder, when it lies in it. */
    Optional<String> under(Path folder) {
        Path root = real(folder);
        return place.filter(out -> out.startsWith(root))
                .map(out -> root.relativize(out).toString().replace('\\', '/'));
    }

    /** Whether files in a folder are those of a report: of the one to be written, or of one that was. */
    boolean isReport(Path folder) {
        return holdsReport(folder) || place.filter(real(folder)::equals).isPresent();
    }

    /** Whether a folder holds a report that this program wrote. */
    private static boolean holdsReport(Path folder) {
        return Stream.of("report.pdf", "report.html").anyMatch(name -> Files.isRegularFile(folder.resolve(name)))
                && Stream.of("record.json", "report.json")
                        .anyMatch(name ->
                                Files.isRegularFile(folder.resolve("data").resolve(name)));
    }

    /** Why the report cannot go there: its files would lie among the articles. */
    Optional<String> whyNot(Path corpus) {
        Path in = real(corpus);
        if (place.filter(in::equals).isPresent()) {
            return Optional.of(
                    "is the corpus folder; expected another one for the report, for its files are no articles");
        }
        return place.map(out -> out.resolve("data"))
                .filter(in::equals)
                .map(data ->
                        "would get its tables into the corpus folder, among the articles; expected another folder");
    }

    /** A path without links, as far as it exists. */
    private static Path real(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        for (Path there = whole; there != null; there = there.getParent()) {
            try {
                return there.toRealPath().resolve(there.relativize(whole)).normalize();
            } catch (IOException e) {
                // Not there yet: its parent may be.
            }
        }
        return whole;
    }
}

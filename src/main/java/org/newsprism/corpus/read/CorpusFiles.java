package org.newsprism.corpus.read;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsprism.corpus.Skipped;
import org.newsprism.corpus.format.ArticleFormats;

/**
 * The files of a corpus folder, in the order of their names.
 *
 * @param files those that some format reads
 * @param skipped those that none does, or that cannot be reached
 * @param reports folders in it that hold a report of this program or are going to, whose files are no articles
 */
record CorpusFiles(List<Found> files, List<Skipped> skipped, List<String> reports) {
    private static final String STUDY = "_study";

    /** How browsers name the folder of a page's parts, in the languages that differ. */
    private static final Pattern PAGE_PARTS = Pattern.compile(
            "(.+)(?:_files|\\.files|-Dateien|-Daten|_fichiers|-fichiers|_archivos|_bestanden|-filer|_file|_arquivos|_pliki)");

    /**
     * A file.
     *
     * @param path where it is
     * @param name its path under the corpus folder, with forward slashes
     * @param size its size in bytes
     */
    record Found(Path path, String name, long size) {}

    /**
     * The files of a folder.
     *
     * @param metadata the outlet metadata, which is no article wherever it lies
     * @param output where the report goes; not read, should it lie in the corpus
     */
    static CorpusFiles in(Path root, Path metadata, OutputPlace output) throws IOException {
        NavigableSet<String> reports = new TreeSet<>();
        // Said before the first report lies there, too, so that the first run and the second say the same.
        output.under(root).ifPresent(reports::add);
        List<Found> files = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>();
        Files.walkFileTree(
                root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                        boolean top = folder.equals(root);
                        if (!top && output.isReport(folder)) {
                            reports.add(name(root, folder));
                            return FileVisitResult.SKIP_SUBTREE;
                        }
                        return !top
                                        && (fileName(folder).startsWith(".")
                                                || fileName(folder).equals(STUDY)
                                                || belongsToPage(folder))
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (fileName(file).equals("outlet-metadata.csv") || same(file, metadata)) {
                            return FileVisitResult.CONTINUE;
                        }
                        String name = name(root, file);
                        Optional<String> reason = whyNot(file, attributes);
                        if (reason.isPresent()) {
                            skipped.add(new Skipped(name, 0, reason.get()));
                        } else if (!ignored(fileName(file)) && !SourceNotes.isNote(fileName(file))) {
                            files.add(new Found(file, name, attributes.size()));
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) {
                        skipped.add(new Skipped(name(root, file), 0, FileReading.reason(e)));
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(
                            Path folder, @org.jspecify.annotations.Nullable IOException e) {
                        if (e != null) {
                            skipped.add(new Skipped(name(root, folder), 0, FileReading.reason(e)));
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        files.sort(Comparator.comparing(Found::name));
        return new CorpusFiles(files, skipped, List.copyOf(reports));
    }

    /** Whether a browser put this folder beside a page it saved: pictures and scripts, and frames that are no articles. */
    private static boolean belongsToPage(Path folder) {
        Matcher name = PAGE_PARTS.matcher(fileName(folder));
        return name.matches()
                && Stream.of(".html", ".htm", ".xhtml", ".HTML", ".HTM")
                        .anyMatch(ending -> Files.isRegularFile(folder.resolveSibling(name.group(1) + ending)));
    }

    private static boolean same(Path file, Path other) {
        try {
            return Files.isSameFile(file, other);
        } catch (IOException e) {
            // The other file is not there, so it is another.
            return false;
        }
    }

    private static Optional<String> whyNot(Path file, BasicFileAttributes attributes) {
        String name = fileName(file);
        boolean readable = ArticleFormats.readable(name);
        if (name.startsWith(".")) {
            return readable
                    ? Optional.of("The file is hidden (its name begins with a dot); rename it to have it read.")
                    : Optional.empty();
        }
        if (ignored(name)) {
            return Optional.empty();
        }
        if (SourceNotes.isNote(name)) {
            Path about = SourceNotes.about(file);
            return Files.exists(about)
                    ? Optional.empty()
                    : Optional.of("The note is about " + fileName(about) + ", which is not there.");
        }
        if (name.toLowerCase(Locale.ROOT).startsWith("readme.")) {
            return Optional.of("A file named README is not read as an article.");
        }
        if (!attributes.isRegularFile()) {
            return Optional.of("This is not a regular file.");
        }
        return readable
                ? Optional.empty()
                : Optional.of("The kind of file is not read; expected "
                        + String.join(
                                ", ",
                                ArticleFormats.all().stream()
                                        .map(format -> format.name())
                                        .toList())
                        + ".");
    }

    /** Files that lie in every folder and are nobody's article: they are not even listed. */
    private static boolean ignored(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return name.startsWith(".")
                || small.equals("readme.md")
                || small.equals("thumbs.db")
                || small.equals("desktop.ini");
    }

    private static String fileName(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }

    private static String name(Path root, Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }
}

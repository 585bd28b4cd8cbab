package org.newsprism.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a run that was killed leaves in its output folder, and how the next one clears it away: files not yet renamed go;
 * and if the run was killed between its renames, the old files come back.
 */
final class Unfinished {
    /** While it exists, the files of the folder are being renamed; it says how to undo that. */
    private static final String LOG = ".newsprism.commit";

    private static final String END = "end";
    private static final Pattern LEFT = Pattern.compile("\\..+\\.newsprism-\\d{1,19}\\.(?:part|old)");

    /** Files are written into the folder and the folders in it. */
    private static final int DEPTH = 3;

    private Unfinished() {}

    /** A name beside a file for what is to become it ({@code part}) or was it ({@code old}). */
    static Path beside(Path target, String ending) {
        return target.resolveSibling("." + target.getFileName() + ".newsprism-"
                + ProcessHandle.current().pid() + "." + ending);
    }

    /**
     * Says what is going to be renamed, before it is.
     *
     * @param targets the files that get new content
     * @param kept those of them that exist, with the second name that keeps their old content
     */
    static void begin(Path folder, Iterable<Path> targets, Map<Path, Path> kept, Disk disk) throws IOException {
        StringBuilder log = new StringBuilder();
        for (Path target : targets) {
            Path old = kept.get(target);
            log.append(old == null ? "" : folder.relativize(old))
                    .append('\t')
                    .append(folder.relativize(target))
                    .append('\n');
        }
        try (FileChannel channel = disk.create(folder.resolve(LOG))) {
            ByteBuffer bytes =
                    ByteBuffer.wrap(log.append(END).append('\n').toString().getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** Everything has its new name, or its old one again. */
    static void end(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(LOG));
    }

    /** Clears away what a killed run left; nobody else may be writing there. */
    static void clear(Path folder, Disk disk) throws IOException {
        Path log = folder.resolve(LOG);
        if (Files.isRegularFile(log, LinkOption.NOFOLLOW_LINKS)) {
            undo(folder, Files.readAllLines(log, StandardCharsets.UTF_8), disk);
            Files.delete(log);
        }
        for (Path left : left(folder)) {
            Files.deleteIfExists(left);
        }
    }

    private static void undo(Path folder, List<String> log, Disk disk) throws IOException {
        if (log.isEmpty() || !log.get(log.size() - 1).equals(END)) {
            // The run was killed while it wrote this, before any rename.
            return;
        }
        for (String line : log.subList(0, log.size() - 1)) {
            int tab = line.indexOf('\t');
            Path target = folder.resolve(line.substring(tab + 1)).normalize();
            Path old = folder.resolve(line.substring(0, Math.max(0, tab))).normalize();
            if (!target.startsWith(folder) || !old.startsWith(folder)) {
                continue;
            }
            if (tab <= 0) {
                Files.deleteIfExists(target);
            } else if (Files.exists(old, LinkOption.NOFOLLOW_LINKS)) {
                disk.rename(old, target);
            }
        }
    }

    private static List<Path> left(Path folder) throws IOException {
        List<Path> left = new ArrayList<>();
        Files.walkFileTree(
                folder, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEPTH, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (attributes.isRegularFile()
                                && LEFT.matcher(String.valueOf(file.getFileName()))
                                        .matches()) {
                            left.add(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) {
                        // Not ours, then: our files are readable.
                        return FileVisitResult.CONTINUE;
                    }
                });
        return left;
    }
}

package org.newsprism.output;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Files written beside their final place, brought safely to the disk, and renamed at the end.
 *
 * <p>A rename within a folder is atomic, so a reader sees the old report or the new one. Before the first rename every
 * old file gets a second name; should a later rename fail, these bring the old state back.
 */
final class FolderOutput implements Output {
    private static final int BUFFER = 1 << 16;

    private final Path folder;
    /** Final place to the file that waits for it, in the order of opening. */
    private final Map<Path, Path> waiting = new LinkedHashMap<>();

    private int open;

    private FolderOutput(Path folder) {
        this.folder = folder;
    }

    static FolderOutput open(Path place) throws OutputFailed {
        Path folder = place.toAbsolutePath().normalize();
        makeFolder(folder);
        if (!Files.isWritable(folder)) {
            throw OutputFailed.at(folder, "no permission");
        }
        return new FolderOutput(folder);
    }

    @Override
    public OutputStream file(String name) throws IOException {
        Path target = folder.resolve(name).normalize();
        if (name.isEmpty() || !target.startsWith(folder) || target.equals(folder) || waiting.containsKey(target)) {
            throw new IllegalArgumentException("Not a new file of the output folder: " + name);
        }
        makeFolder(parent(target));
        if (Files.isDirectory(target)) {
            throw OutputFailed.at(target, "a folder of that name is in the way");
        }
        Path part = beside(target, "part");
        try {
            FileChannel channel = FileChannel.open(
                    part,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE,
                    LinkOption.NOFOLLOW_LINKS);
            waiting.put(target, part);
            open++;
            return new Part(target, channel);
        } catch (IOException e) {
            throw OutputFailed.at(target, e);
        }
    }

    @Override
    public void commit() throws IOException {
        if (open > 0) {
            throw new IllegalStateException(open + " files are still open");
        }
        Map<Path, Path> kept = new LinkedHashMap<>();
        Path at = folder;
        try {
            for (Path target : waiting.keySet()) {
                at = target;
                if (Files.exists(target)) {
                    kept.put(target, keep(target));
                }
            }
            for (Map.Entry<Path, Path> file : waiting.entrySet()) {
                at = file.getKey();
                replace(file.getValue(), file.getKey());
            }
        } catch (IOException e) {
            OutputFailed failed = OutputFailed.at(at, e);
            restore(kept, failed);
            throw failed;
        }
        waiting.clear();
        for (Path old : kept.values()) {
            Files.deleteIfExists(old);
        }
    }

    @Override
    public void close() throws IOException {
        for (Path part : waiting.values()) {
            Files.deleteIfExists(part);
        }
        waiting.clear();
    }

    private void restore(Map<Path, Path> kept, OutputFailed failed) {
        for (Path target : waiting.keySet()) {
            try {
                Path old = kept.get(target);
                if (old != null) {
                    replace(old, target);
                    Files.deleteIfExists(old); // a rename onto another name of the same file leaves both
                } else if (!Files.exists(waiting.get(target), LinkOption.NOFOLLOW_LINKS)) {
                    Files.deleteIfExists(target); // renamed before the failure, and new
                }
            } catch (IOException e) {
                failed.addSuppressed(e);
            }
        }
    }

    /** A second name for an old file: a link where the disk knows links, else a copy. */
    private static Path keep(Path target) throws IOException {
        Path old = beside(target, "old");
        Files.deleteIfExists(old);
        try {
            Files.createLink(old, target);
        } catch (UnsupportedOperationException | IOException e) {
            Files.copy(target, old, StandardCopyOption.COPY_ATTRIBUTES);
        }
        return old;
    }

    private static void replace(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The process id keeps two runs into one folder apart. */
    private static Path beside(Path target, String ending) {
        return target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + "." + ending);
    }

    private static Path parent(Path target) {
        Path parent = target.getParent();
        return parent == null ? target : parent;
    }

    private static void makeFolder(Path folder) throws OutputFailed {
        if (Files.isDirectory(folder)) {
            return;
        }
        if (Files.exists(folder)) {
            throw OutputFailed.at(folder, "a file of that name is in the way");
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw OutputFailed.at(folder, e);
        }
    }

    /** A stream whose bytes are on the disk when it closes, and whose failures name the file. */
    private final class Part extends FilterOutputStream {
        private final Path target;
        private final FileChannel channel;
        private boolean closed;

        Part(Path target, FileChannel channel) {
            super(new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER));
            this.target = target;
            this.channel = channel;
        }

        @Override
        public void write(int b) throws IOException {
            try {
                out.write(b);
            } catch (IOException e) {
                throw OutputFailed.at(target, e);
            }
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                throw OutputFailed.at(target, e);
            }
        }

        @Override
        public void flush() throws IOException {
            try {
                out.flush();
            } catch (IOException e) {
                throw OutputFailed.at(target, e);
            }
        }

        @Override
        public void close() throws IOException {
            if (closed) {
                return;
            }
            closed = true;
            open--;
            try (channel) {
                out.flush();
                channel.force(true);
            } catch (IOException e) {
                throw OutputFailed.at(target, e);
            }
        }
    }
}

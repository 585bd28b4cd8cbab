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
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Files written beside their final place, brought safely to the disk, and renamed at the end.
 *
 * <p>A rename within a folder is atomic, so a reader sees the old report or the new one. Before the first rename every
 * old file gets a second name; should a later rename fail, these bring the old state back, and should the run be killed
 * there, the next one does it. Only one run at a time writes into a folder.
 */
final class FolderOutput implements Output {
    private static final int BUFFER = 1 << 16;

    /** How long another run may take to finish its writing. */
    private static final Duration WAIT = Duration.ofSeconds(60);

    private final Path folder;
    private final Disk disk;
    private final FolderLock lock;
    private final Thread atSignal;
    /** Final place to the file that waits for it, in the order of opening. */
    private final Map<Path, Path> waiting = new LinkedHashMap<>();

    private int open;
    private boolean closed;

    private FolderOutput(Path folder, Disk disk, FolderLock lock) {
        this.folder = folder;
        this.disk = disk;
        this.lock = lock;
        // The user's Ctrl-C ends the program without a way through the code above.
        atSignal = new Thread(this::stop, "clearing away");
    }

    static FolderOutput open(Path place) throws OutputFailed {
        return open(place, Disk.REAL, WAIT);
    }

    static FolderOutput open(Path place, Disk disk, Duration wait) throws OutputFailed {
        Path folder = place.toAbsolutePath().normalize();
        makeFolder(folder);
        try {
            FolderLock lock = disk.lock(folder, wait);
            try {
                if (lock.isSure()) {
                    Unfinished.clear(folder, disk);
                }
                FolderOutput output = new FolderOutput(folder, disk, lock);
                Runtime.getRuntime().addShutdownHook(output.atSignal);
                return output;
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw OutputFailed.at(folder, e);
        }
    }

    @Override
    public synchronized OutputStream file(String name) throws IOException {
        goingOn();
        Path target = folder.resolve(name).normalize();
        if (name.isEmpty() || !target.startsWith(folder) || target.equals(folder) || waiting.containsKey(target)) {
            throw new IllegalArgumentException("Not a new file of the output folder: " + name);
        }
        makeFolder(parent(target));
        if (Files.isDirectory(target)) {
            throw OutputFailed.at(target, "a folder of that name is in the way");
        }
        Path part = Unfinished.beside(target, "part");
        try {
            FileChannel channel = disk.create(part);
            waiting.put(target, part);
            open++;
            return new Part(target, channel);
        } catch (IOException e) {
            throw OutputFailed.at(target, e);
        }
    }

    @Override
    public synchronized void commit() throws IOException {
        goingOn();
        if (open > 0) {
            throw new IllegalStateException(open + " files are still open");
        }
        Map<Path, Path> kept = new LinkedHashMap<>();
        Path at = folder;
        try {
            for (Path target : waiting.keySet()) {
                at = target;
                if (Files.isDirectory(target)) {
                    throw OutputFailed.at(target, "a folder of that name is in the way");
                }
                if (Files.exists(target)) {
                    kept.put(target, keep(target));
                }
            }
            Unfinished.begin(folder, waiting.keySet(), kept, disk);
            for (Map.Entry<Path, Path> file : waiting.entrySet()) {
                at = file.getKey();
                disk.rename(file.getValue(), file.getKey());
            }
            Unfinished.end(folder);
        } catch (IOException e) {
            OutputFailed failed = OutputFailed.at(at, e);
            restore(kept, failed);
            throw failed;
        }
        waiting.clear();
        try {
            for (Path old : kept.values()) {
                Files.deleteIfExists(old);
            }
        } catch (IOException e) {
            // The report is in its place; what is left of the old one, the next run clears away.
            return;
        }
    }

    @Override
    public void close() throws IOException {
        clear();
        try {
            Runtime.getRuntime().removeShutdownHook(atSignal);
        } catch (IllegalStateException e) {
            // The program is ending already; its hook finds nothing left to do.
            return;
        }
    }

    private synchronized void clear() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (lock) {
            for (Path part : waiting.values()) {
                Files.deleteIfExists(part);
            }
            waiting.clear();
        }
    }

    private void stop() {
        try {
            clear();
        } catch (IOException e) {
            // Nobody is left to be told; the next run clears it away.
            return;
        }
    }

    private void goingOn() throws OutputFailed {
        if (closed) {
            throw OutputFailed.at(folder, "the run was stopped");
        }
    }

    private void restore(Map<Path, Path> kept, OutputFailed failed) {
        for (Path target : waiting.keySet()) {
            try {
                Path old = kept.get(target);
                if (old != null) {
                    disk.rename(old, target);
                    Files.deleteIfExists(old); // a rename onto another name of the same file leaves both
                } else if (!Files.exists(waiting.get(target), LinkOption.NOFOLLOW_LINKS)) {
                    Files.deleteIfExists(target); // renamed before the failure, and new
                }
            } catch (IOException e) {
                failed.addSuppressed(e);
            }
        }
        try {
            if (failed.getSuppressed().length == 0) {
                Unfinished.end(folder);
            }
        } catch (IOException e) {
            failed.addSuppressed(e);
        }
    }

    /** A second name for an old file: a link where the disk knows links, else a copy. */
    private static Path keep(Path target) throws IOException {
        Path old = Unfinished.beside(target, "old");
        Files.deleteIfExists(old);
        try {
            Files.createLink(old, target);
        } catch (UnsupportedOperationException | IOException e) {
            Files.copy(target, old, StandardCopyOption.COPY_ATTRIBUTES);
        }
        return old;
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

package org.newsprism.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two runs from writing into one folder at the same time. The system gives the lock up when its run ends, however it
 * ends. Where a file system knows no locks there is none.
 */
final class FolderLock implements Closeable {
    private static final String NAME = ".newsprism.lock";
    private static final long BETWEEN_MILLIS = 50;

    /** Sizes a lock file may have; see {@link #isThere}. */
    private static final int SIZES = 4_000;

    /** The folders that this process holds: a second look at their lock files would lose the locks on some systems. */
    private static final Set<Path> HELD = new HashSet<>();

    private final Path folder;
    private final @Nullable FileChannel channel;
    private boolean open = true;

    private FolderLock(Path folder, @Nullable FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * The lock of a folder, when nobody else has it within some time.
     *
     * @throws OutputFailed when somebody has it all the time
     */
    static FolderLock take(Path folder, Duration wait) throws IOException {
        Path real = folder.toRealPath();
        long end = System.nanoTime() + wait.toNanos();
        do {
            FolderLock lock = tryTake(real);
            if (lock != null) {
                return lock;
            }
            try {
                Thread.sleep(BETWEEN_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        } while (System.nanoTime() < end);
        throw OutputFailed.at(
                folder, "another run of Newsprism is writing there; let it finish, or choose another folder");
    }

    /** Whether the folder is this run's alone; where a file system knows no locks, nobody can say. */
    boolean isSure() {
        return channel != null;
    }

    private static @Nullable FolderLock tryTake(Path folder) throws IOException {
        synchronized (HELD) {
            if (!HELD.add(folder)) {
                return null;
            }
        }
        FolderLock lock = null;
        try {
            lock = locked(folder);
            return lock;
        } finally {
            if (lock == null) {
                forget(folder);
            }
        }
    }

    private static @Nullable FolderLock locked(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        FileChannel channel;
        try {
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        } catch (AccessDeniedException e) {
            if (Files.isWritable(folder)) {
                // Another user's run left the file, or is at it: nobody can say.
                return new FolderLock(folder, null);
            }
            throw e;
        }
        boolean locked = false;
        boolean taken = false;
        try {
            locked = channel.tryLock() != null;
            taken = locked && isThere(file, channel);
        } catch (OverlappingFileLockException e) {
            // Another part of this process has it, under another name of the folder.
            taken = false;
        } catch (IOException e) {
            boolean full = OutputFailed.isFull(e);
            try (channel) {
                if (locked || !full) {
                    Files.deleteIfExists(file);
                }
            }
            if (full) {
                throw e;
            }
            return new FolderLock(folder, null);
        }
        if (!taken) {
            channel.close();
            return null;
        }
        return new FolderLock(folder, channel);
    }

    /**
     * Whether a file that was locked still has its name: the run before may have taken the name away between opening and
     * locking. A file that is given a size of its own and is then found under the name by that size is the one.
     */
    private static boolean isThere(Path file, FileChannel channel) throws IOException {
        long size = 1 + Math.floorMod(System.nanoTime(), (long) SIZES);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(new byte[] {'\n'}), size - 1);
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) == size;
    }

    private static void forget(Path folder) {
        synchronized (HELD) {
            HELD.remove(folder);
        }
    }

    @Override
    public void close() throws IOException {
        if (!open) {
            return;
        }
        open = false;
        try (FileChannel held = channel) {
            if (held != null) {
                Files.deleteIfExists(folder.resolve(NAME));
            }
        } finally {
            forget(folder);
        }
    }
}

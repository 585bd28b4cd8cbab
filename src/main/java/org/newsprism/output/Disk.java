package org.newsprism.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/** What a folder of output asks of a file system, so that tests can have one that is full or breaks. */
interface Disk {

    /** The file system as it is. */
    Disk REAL = new Disk() {};

    /** Keeps other runs from the folder. */
    default FolderLock lock(Path folder, Duration wait) throws IOException {
        return FolderLock.take(folder, wait);
    }

    /** A new file, or an older one emptied. */
    default FileChannel create(Path file) throws IOException {
        return FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
    }

    /** Gives a file another name in one step, over whatever has that name. */
    default void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}

package org.newsprism.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.newsprism.corpus.format.ArticleFormat;
import org.newsprism.corpus.format.ArticleFormats;
import org.newsprism.corpus.format.Reading;
import org.newsprism.corpus.format.SourceFile;

/**
 * What one file gave.
 *
 * @param format the kind of file, such as {@code plain text}; empty when it was not opened
 * @param readings its articles, or why there is none
 * @param sha256 of its bytes, lower-case hexadecimal; empty when they could not be read
 */
record FileReading(String format, List<Reading> readings, String sha256) {
    static FileReading of(CorpusFiles.Found file) {
        long most = ArticleFormats.mostBytes(file.name());
        if (file.size() > most) {
            return refused("The file has " + file.size() / 1_000_000 + " MB; files of this kind beyond "
                    + most / 1_000_000 + " MB are not read.");
        }
        if (file.size() == 0) {
            return refused("The file is empty.");
        }
        byte[] bytes;
        try {
            bytes = bytes(file.path(), most);
        } catch (ChangedException e) {
            return refused("The file was written to while it was read; run again when it is finished.");
        } catch (IOException e) {
            return refused(reason(e));
        }
        SourceFile source = new SourceFile(file.name(), bytes);
        ArticleFormat format = ArticleFormats.of(source)
                .orElseThrow(() -> new IllegalStateException("No format reads " + file.name()));
        return new FileReading(label(format), ArticleFormats.read(format, source), sha256(bytes));
    }

    /** A file's bytes as they were all at one time; a file that grew beyond the limit since it was found is not read on. */
    private static byte[] bytes(Path path, long most) throws IOException {
        BasicFileAttributes before = Files.readAttributes(path, BasicFileAttributes.class);
        byte[] bytes;
        try (InputStream in = Files.newInputStream(path)) {
            bytes = in.readNBytes(Math.toIntExact(most + 1));
        }
        BasicFileAttributes after = Files.readAttributes(path, BasicFileAttributes.class);
        boolean same = before.size() == bytes.length
                && after.size() == bytes.length
                && before.lastModifiedTime().equals(after.lastModifiedTime());
        if (!same) {
            throw new ChangedException();
        }
        return bytes;
    }

    private static final class ChangedException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** A format's name without the endings of its files. */
    private static String label(ArticleFormat format) {
        int bracket = format.name().indexOf(" (");
        return bracket < 0 ? format.name() : format.name().substring(0, bracket);
    }

    /** A failure of the file system in words. */
    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "The file may not be read: permission denied.";
        }
        if (e instanceof FileSystemLoopException) {
            return "The link leads back to a folder above it and was not followed.";
        }
        if (e instanceof NoSuchFileException) {
            return "The file or what it links to does not exist.";
        }
        return "The file cannot be read: " + e.getMessage() + ".";
    }

    private static FileReading refused(String reason) {
        return new FileReading("", List.of(new Reading.Refused(0, reason)), "");
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

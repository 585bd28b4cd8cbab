package org.newsprism.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.newsprism.corpus.PageAddress;
import org.newsprism.corpus.SourceNote;
import org.newsprism.output.Output;

/** A corpus folder as a place to put files: nothing in it is ever replaced, and a file appears together with its note. */
final class Shelf {
    private static final int MOST_NOTE_BYTES = 65_536;
    private static final int MOST_OF_A_NAME = 10_000;

    private final Path corpus;

    Shelf(Path corpus) {
        this.corpus = corpus;
    }

    /** The file that was saved from an address before, with its path under the corpus folder. */
    Optional<String> savedFrom(WebAddress address) throws IOException {
        String key = PageAddress.key(address.toString());
        Map<String, String> found = new HashMap<>();
        walk(new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path note, BasicFileAttributes attributes) throws IOException {
                String name = String.valueOf(note.getFileName());
                if (name.endsWith(SourceNote.ENDING) && attributes.isRegularFile()) {
                    Path file = note.resolveSibling(name.substring(0, name.length() - SourceNote.ENDING.length()));
                    SourceNote said = read(note);
                    boolean same = said.value(SourceNote.URL)
                                    .map(PageAddress::key)
                                    .filter(key::equals)
                                    .isPresent()
                            || said.value(SourceNote.ASKED)
                                    .map(PageAddress::key)
                                    .filter(key::equals)
                                    .isPresent();
                    if (same && Files.isRegularFile(file)) {
                        found.putIfAbsent(key, name(file));
                        return FileVisitResult.TERMINATE;
                    }
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return Optional.ofNullable(found.get(key));
    }

    /** A file of the corpus with the same bytes. */
    Optional<String> sameAs(byte[] bytes) throws IOException {
        Map<String, String> found = new HashMap<>();
        walk(new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile() && attributes.size() == bytes.length && same(file, bytes)) {
                    found.putIfAbsent("", name(file));
                    return FileVisitResult.TERMINATE;
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return Optional.ofNullable(found.get(""));
    }

    /**
     * Puts a file and its note into the corpus.
     *
     * @param folder a folder under the corpus, or nothing for the corpus itself
     * @param stem the name wanted; a number is put behind it where a file has it already
     * @return the path under the corpus folder
     * @throws org.newsprism.output.OutputFailed when the corpus cannot be written
     */
    String put(String folder, String stem, String ending, byte[] bytes, SourceNote note) throws IOException {
        String start = folder.isEmpty() ? "" : folder + "/";
        try (Output output = Output.folder(corpus)) {
            for (int n = 1; n <= MOST_OF_A_NAME; n++) {
                String name = start + stem + (n == 1 ? "" : "-" + n) + (ending.isEmpty() ? "" : "." + ending);
                Path place = corpus.resolve(name);
                if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
                    write(output, name + SourceNote.ENDING, note.text().getBytes(StandardCharsets.UTF_8));
                    write(output, name, bytes);
                    output.commit();
                    return name;
                }
            }
        }
        throw new IllegalStateException("There are " + MOST_OF_A_NAME + " files named " + stem);
    }

    private static void write(Output output, String name, byte[] bytes) throws IOException {
        try (OutputStream out = output.file(name)) {
            out.write(bytes);
        }
    }

    private void walk(SimpleFileVisitor<Path> visitor) throws IOException {
        if (Files.isDirectory(corpus)) {
            Files.walkFileTree(corpus, new Patient(visitor));
        }
    }

    /** Goes on where a folder or file cannot be looked at: what is there, the reader of the corpus will name. */
    private static final class Patient extends SimpleFileVisitor<Path> {
        private final SimpleFileVisitor<Path> visitor;

        Patient(SimpleFileVisitor<Path> visitor) {
            this.visitor = visitor;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            try {
                return visitor.visitFile(file, attributes);
            } catch (IOException e) {
                return FileVisitResult.CONTINUE;
            }
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }

    private static boolean same(Path file, byte[] bytes) throws IOException {
        return java.util.Arrays.equals(Files.readAllBytes(file), bytes);
    }

    private static SourceNote read(Path note) throws IOException {
        try (InputStream in = Files.newInputStream(note)) {
            return SourceNote.parse(new String(in.readNBytes(MOST_NOTE_BYTES), StandardCharsets.UTF_8));
        }
    }

    private String name(Path file) {
        return corpus.relativize(file).toString().replace('\\', '/');
    }
}

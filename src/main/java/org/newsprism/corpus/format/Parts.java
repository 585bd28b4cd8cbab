package org.newsprism.corpus.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of an Office document or of another package that is a ZIP archive inside. */
final class Parts {
    private final Map<String, byte[]> byName = new LinkedHashMap<>();

    private Parts() {}

    /** The parts of these names, as far as they are there. */
    static Parts of(SourceFile file, String... names) throws IOException {
        return where(file, java.util.Set.of(names)::contains);
    }

    /** The parts whose names are wanted, in the package's order. */
    static Parts where(SourceFile file, Predicate<String> wanted) throws IOException {
        Parts parts = new Parts();
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry();
                    entry != null && entries < Limits.ENTRIES;
                    entry = zip.getNextEntry()) {
                entries++;
                if (wanted.test(entry.getName())) {
                    parts.byName.putIfAbsent(
                            entry.getName(),
                            file.allowance()
                                    .take(zip, Math.max(0, entry.getCompressedSize()), Limits.COLLECTION_BYTES));
                }
            }
        }
        return parts;
    }

    Optional<byte[]> get(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    Map<String, byte[]> all() {
        return java.util.Collections.unmodifiableMap(byName);
    }
}

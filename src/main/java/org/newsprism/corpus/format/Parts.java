package org.newsprism.corpus.format;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The parts of an Office document or of another package that is a ZIP archive inside. */
final class Parts {
    private final Map<String, byte[]> byName = new LinkedHashMap<>();

    private Parts() {}

    /** The parts of these names, as far as they are there; what comes after the last of them is not looked at. */
    static Parts of(SourceFile file, String... names) throws IOException {
        return where(file, Set.of(names)::contains, names.length);
    }

    /** The parts whose names are wanted, in the package's order. */
    static Parts where(SourceFile file, Predicate<String> wanted) throws IOException {
        return where(file, wanted, Limits.ENTRIES);
    }

    private static Parts where(SourceFile file, Predicate<String> wanted, int most) throws IOException {
        Parts parts = new Parts();
        int entries = 0;
        try (ZipMembers zip = new ZipMembers(file)) {
            for (Optional<ZipMembers.Member> entry = zip.next();
                    entry.isPresent() && entries < Limits.ENTRIES && parts.byName.size() < most;
                    entry = zip.next()) {
                entries++;
                String name = entry.get().name();
                if (wanted.test(name) && !parts.byName.containsKey(name)) {
                    parts.byName.put(name, zip.take(Limits.COLLECTION_BYTES));
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

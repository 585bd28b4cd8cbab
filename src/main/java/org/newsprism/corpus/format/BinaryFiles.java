package org.newsprism.corpus.format;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Files that are no text whatever their name says, known by their first bytes. */
final class BinaryFiles {
    private static final Map<String, String> BY_START = new LinkedHashMap<>();

    static {
        BY_START.put("%PDF-", "a PDF");
        BY_START.put("PK\u0003\u0004", "a ZIP archive or Office document");
        BY_START.put("\u00D0\u00CF\u0011\u00E0", "an old Office document");
        BY_START.put("{\\rtf", "an RTF document");
        BY_START.put("\u001F\u008B", "a gzip file");
        BY_START.put("\u0089PNG", "a PNG picture");
        BY_START.put("\u00FF\u00D8\u00FF", "a JPEG picture");
        BY_START.put("GIF8", "a GIF picture");
        BY_START.put("7z\u00BC\u00AF", "a 7-Zip archive");
        BY_START.put("Rar!\u001A", "a RAR archive");
        BY_START.put("SQLite format 3", "a SQLite database");
        BY_START.put("\u007FELF", "a program");
        BY_START.put("bplist00", "a Safari web archive");
    }

    private BinaryFiles() {}

    /** What the file is, with its article; empty when nothing says that it is not a text. */
    static Optional<String> kindOf(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        return BY_START.entrySet().stream()
                .filter(entry -> start.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}

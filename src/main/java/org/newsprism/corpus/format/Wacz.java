package org.newsprism.corpus.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A package of web archives (WACZ), as browser crawlers write it. Its lists of pages and indexes are no articles. */
final class Wacz implements ArticleFormat {
    private static final Pattern ARCHIVE = Pattern.compile("(?:archive/)?[^/]{1,200}\\.warc(?:\\.gz)?");

    @Override
    public String name() {
        return "web archive package (.wacz)";
    }

    @Override
    public boolean accepts(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".wacz");
    }

    @Override
    public long mostBytes() {
        return Limits.COLLECTION_BYTES;
    }

    @Override
    public List<Reading> read(SourceFile file) {
        try {
            List<Reading> readings = new ArrayList<>();
            Map<String, byte[]> archives =
                    Parts.where(file, name -> ARCHIVE.matcher(name).matches()).all();
            archives.forEach((name, bytes) -> {
                String member = name.substring(name.lastIndexOf('/') + 1);
                List<Reading> inner = Members.read(file, member, bytes);
                inner.forEach(reading -> readings.add(archives.size() == 1 ? reading : reading.within(member)));
            });
            return readings.isEmpty()
                    ? List.of(new Reading.Refused(0, "The package holds no web archive (archive/\u2026.warc.gz)."))
                    : readings;
        } catch (Allowance.Spent e) {
            return List.of(new Reading.Refused(0, e.reason()));
        } catch (IOException e) {
            return List.of(new Reading.Refused(0, "The package is damaged or broken off."));
        }
    }
}

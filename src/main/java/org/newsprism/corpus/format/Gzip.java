package org.newsprism.corpus.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** A file packed with gzip, read as what its name says without {@code .gz}. */
final class Gzip implements ArticleFormat {

    @Override
    public String name() {
        return "gzip file (.gz)";
    }

    @Override
    public boolean accepts(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".gz") && ArticleFormats.readable(inner(name));
    }

    @Override
    public long mostBytes() {
        return Limits.COLLECTION_BYTES;
    }

    @Override
    public boolean describes() {
        return true;
    }

    @Override
    public List<Reading> read(SourceFile file) {
        String name = inner(file.name());
        byte[] content;
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(file.bytes()))) {
            content = file.allowance().take(in, () -> file.bytes().length, ArticleFormats.mostBytes(name));
        } catch (Allowance.Spent e) {
            return List.of(new Reading.Refused(0, e.reason()));
        } catch (IOException e) {
            return List.of(new Reading.Refused(0, "The file is no gzip file, or it is damaged or broken off."));
        }
        return Members.read(file, name, content);
    }

    private static String inner(String name) {
        return name.substring(0, name.length() - 3);
    }
}

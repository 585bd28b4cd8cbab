package org.newsprism.corpus.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A ZIP archive of files that are read as if they lay in the corpus. Nothing is written to disk. */
final class Zip implements ArticleFormat {

    @Override
    public String name() {
        return "ZIP archive (.zip)";
    }

    @Override
    public boolean accepts(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    @Override
    public long mostBytes() {
        return Limits.COLLECTION_BYTES;
    }

    @Override
    public List<Reading> read(SourceFile file) {
        if (!file.start(4).startsWith("PK")) {
            return List.of(new Reading.Refused(0, "The file is no ZIP archive, whatever its name says."));
        }
        List<Reading> readings = new ArrayList<>();
        Set<String> names = new HashSet<>();
        int entries = 0;
        try (ZipMembers zip = new ZipMembers(file)) {
            for (Optional<ZipMembers.Member> next = zip.next(); next.isPresent(); next = zip.next()) {
                ZipMembers.Member entry = next.get();
                if (++entries > Limits.ENTRIES) {
                    readings.add(new Reading.Refused(
                            0, "The archive has more than " + Limits.ENTRIES + " members; those after were not read."));
                    break;
                }
                if (!entry.folder() && !Members.passedOver(entry.name())) {
                    readings.addAll(member(file, entry, zip, names));
                }
            }
        } catch (Allowance.Spent e) {
            readings.add(new Reading.Refused(0, e.reason() + " The archive was read up to member " + entries + "."));
        } catch (IOException e) {
            readings.add(new Reading.Refused(
                    0,
                    "The archive is damaged, encrypted or broken off" + (entries > 0 ? " after member " + entries : "")
                            + "; what comes after was not read."));
        }
        return readings;
    }

    private static List<Reading> member(SourceFile file, ZipMembers.Member entry, ZipMembers zip, Set<String> names)
            throws IOException {
        String name = Members.name(entry.name());
        String part = names.add(name) ? name : name + "~" + names.size();
        if (!ArticleFormats.readable(name)) {
            return List.of(new Reading.Refused(part, 0, "The kind of file is not read."));
        }
        byte[] content = zip.take(ArticleFormats.mostBytes(name));
        return Members.read(file, name, content).stream()
                .map(reading -> reading.within(part))
                .toList();
    }
}

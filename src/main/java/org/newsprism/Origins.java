package org.newsprism;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.newsprism.compare.Findings;
import org.newsprism.output.DataFile;
import org.newsprism.report.Provenance;

/** Writes down where a report comes from: settings, files, hashes, and how to cite it. */
final class Origins {

    private Origins() {}

    static Provenance of(
            Findings findings, Settings settings, String title, String version, List<Provenance.Input> studyFiles) {
        List<Provenance.Setting> chosen = List.of(
                new Provenance.Setting("group by", settings.groupBy()),
                new Provenance.Setting("seed", Long.toString(settings.seed())),
                new Provenance.Setting("title", title));
        List<Provenance.Input> inputs = new ArrayList<>(studyFiles);
        findings.corpus().articles().stream()
                .map(article -> new Provenance.Input("corpus: " + article.path(), article.sha256()))
                .distinct()
                .forEach(inputs::add);
        String hash = hash(version, chosen, inputs);
        String shortHash = hash.substring(0, 12);
        String citation = title + ". Report made with Newsprism " + version + " from "
                + findings.articles().size() + " articles; inputs " + shortHash + ".";
        String bibtex = "@misc{newsprism-" + shortHash + ", title = {" + title.replaceAll("[{}\\\\]", "")
                + "}, note = {Report made with Newsprism " + version + " from "
                + findings.articles().size()
                + " articles; inputs " + shortHash + "}}";
        return new Provenance(version, chosen, inputs, hash, citation, bibtex);
    }

    private static String hash(String version, List<Provenance.Setting> settings, List<Provenance.Input> inputs) {
        StringBuilder all = new StringBuilder(version).append('\n');
        settings.forEach(setting ->
                all.append(setting.name()).append('\t').append(setting.value()).append('\n'));
        inputs.forEach(input ->
                all.append(input.path()).append('\t').append(input.sha256()).append('\n'));
        return sha256(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The BibTeX entry as a file, so that a reference manager can take it from the PDF. */
    static DataFile bibtex(Provenance provenance) {
        return new DataFile(
                "citation.bib",
                "application/x-bibtex",
                "How to cite this report",
                (provenance.bibtex() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

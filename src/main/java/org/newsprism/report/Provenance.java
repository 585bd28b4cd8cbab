package org.newsprism.report;

import java.util.List;

/**
 * Where a report comes from, so that another can repeat it.
 *
 * @param version of the program
 * @param settings name and value of every option that shaped the report, in a fixed order
 * @param inputs path and SHA-256 of every file read, in a fixed order
 * @param inputHash SHA-256 over all of these; the report's identity
 * @param citation how to cite it, one line
 * @param bibtex the same as a BibTeX entry
 */
public record Provenance(
        String version, List<Setting> settings, List<Input> inputs, String inputHash, String citation, String bibtex) {

    /** An option and its value. */
    public record Setting(String name, String value) {}

    /** A file read. */
    public record Input(String path, String sha256) {}

    public Provenance {
        settings = List.copyOf(settings);
        inputs = List.copyOf(inputs);
    }
}

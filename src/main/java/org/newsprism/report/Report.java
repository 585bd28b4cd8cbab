package org.newsprism.report;

import java.util.List;
import java.util.Optional;

/**
 * A whole report before it has a format.
 *
 * @param title on the cover and in the document's properties
 * @param subtitle articles, groups and dates in one line
 * @param notice a line that every page carries in its running head, such as that this is a demonstration
 * @param front on the cover: what a reader of the first page alone must know
 * @param sections in order
 * @param provenance where it comes from
 */
public record Report(
        String title,
        String subtitle,
        Optional<String> notice,
        List<Block> front,
        List<Section> sections,
        Provenance provenance) {
    public Report {
        front = List.copyOf(front);
        sections = List.copyOf(sections);
    }
}

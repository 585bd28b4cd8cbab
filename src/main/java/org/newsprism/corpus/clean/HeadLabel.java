package org.newsprism.corpus.clean;

import java.util.List;
import org.newsprism.corpus.Zone;

/** A word or two between the headline and the story, or above both: a section's name, a reporter's, an agency's. */
final class HeadLabel implements LineRule {
    @Override
    public String id() {
        return "head-label";
    }

    @Override
    public List<Mark> find(Page page) {
        if (page.structured()) {
            return List.of();
        }
        return page.head().stream()
                .filter(line -> line.wordCount() <= 4 && !line.stop())
                .map(line -> new Mark(Zone.Kind.CREDIT, line.span()))
                .toList();
    }
}

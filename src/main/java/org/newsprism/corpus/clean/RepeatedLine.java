package org.newsprism.corpus.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsprism.corpus.Zone;

/**
 * A line printed more than once. Inside the story, a line without full stop is a caption and every copy goes; of
 * anything else (a headline, a pulled quotation) the first copy stays.
 */
final class RepeatedLine implements LineRule {
    @Override
    public String id() {
        return "repeated-line";
    }

    @Override
    public List<Mark> find(Page page) {
        Map<String, Integer> copies = new HashMap<>();
        for (Line line : page.open()) {
            if (line.wordCount() >= 4) {
                copies.merge(line.words(), 1, Integer::sum);
            }
        }
        Set<String> inHead = new HashSet<>();
        page.head().forEach(line -> inHead.add(line.words()));
        Set<String> seen = new HashSet<>();
        List<Mark> marks = new ArrayList<>();
        for (Line line : page.open()) {
            if (copies.getOrDefault(line.words(), 1) < 2) {
                continue;
            }
            boolean first = seen.add(line.words());
            boolean caption =
                    !page.structured() && !line.stop() && line.wordCount() < 60 && !inHead.contains(line.words());
            if (caption) {
                marks.add(new Mark(Zone.Kind.CAPTION, line.span()));
            } else if (!first) {
                marks.add(new Mark(Zone.Kind.FOOTER, line.span()));
            }
        }
        return marks;
    }
}

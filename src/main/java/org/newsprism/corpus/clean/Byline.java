package org.newsprism.corpus.clean;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsprism.corpus.Zone;

/**
 * Who wrote it, on a line of its own before or after the story: {@code By Ann Example}, or nothing but the name of an
 * outlet.
 */
final class Byline implements LineRule {
    private static final Pattern BY = Pattern.compile("(?:By|BY|by) (?:the )?+[\\p{Lu}\\d][^.!?]{1,120}+\\.?");

    private final Set<String> names;

    /** @param names outlets' names and aliases, folded, as they are written */
    Byline(Set<String> names) {
        this.names = names;
    }

    @Override
    public String id() {
        return "byline";
    }

    @Override
    public List<Mark> find(Page page) {
        List<Line> head = page.head();
        List<Line> tail = page.tail();
        return page.open().stream()
                .filter(line -> line.wordCount() <= 14)
                .filter(line ->
                        names.contains(line.words()) || BY.matcher(line.words()).matches())
                .filter(line -> head.contains(line) || tail.contains(line))
                .map(line -> new Mark(Zone.Kind.CREDIT, line.span()))
                .toList();
    }
}

package org.newsprism.output.dom;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsprism.report.Block;
import org.newsprism.report.Inline;
import org.newsprism.report.Report;
import org.newsprism.report.Section;

/**
 * Every place of a report that a link can lead to, each once.
 *
 * @param ids as written in the report
 */
record Anchors(Set<String> ids) {

    Anchors {
        ids = Set.copyOf(ids);
    }

    /**
     * Collects them.
     *
     * @throws IllegalArgumentException when two places have the same id
     */
    static Anchors of(Report report) {
        Set<String> ids = new HashSet<>();
        for (Section section : report.sections()) {
            add(ids, section.id());
            collect(ids, section.blocks());
        }
        return new Anchors(ids);
    }

    boolean leadTo(String id) {
        return ids.contains(id);
    }

    private static void collect(Set<String> ids, List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                add(ids, heading.id());
            } else if (block instanceof Block.Passage passage) {
                targets(ids, passage.place());
                targets(ids, passage.notes());
            } else if (block instanceof Block.Box box) {
                collect(ids, box.blocks());
            } else if (block instanceof Block.Table table) {
                collect(ids, table);
            } else if (block instanceof Block.Figure figure) {
                add(ids, figure.id());
                figure.data().ifPresent(table -> collect(ids, table));
            }
        }
    }

    private static void collect(Set<String> ids, Block.Table table) {
        add(ids, table.id());
        for (Block.Row row : table.rows()) {
            row.id().ifPresent(id -> add(ids, id));
            row.cells().forEach(cell -> targets(ids, cell));
        }
    }

    private static void targets(Set<String> ids, List<Inline> words) {
        for (Inline run : words) {
            if (run instanceof Inline.Target target) {
                add(ids, target.id());
            }
        }
    }

    private static void add(Set<String> ids, String id) {
        if (!ids.add(id)) {
            throw new IllegalArgumentException("Two places of the report have the id " + id);
        }
    }
}

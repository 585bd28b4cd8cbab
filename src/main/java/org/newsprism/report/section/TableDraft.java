package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsprism.report.Block;
import org.newsprism.report.Inline;

/** A table while it is being written: columns first, then rows whose cells are words, inlines or lists of inlines. */
final class TableDraft {

    private final String id;
    private final String caption;
    private final List<Block.Column> columns = new ArrayList<>();
    private final List<Block.Row> rows = new ArrayList<>();
    private String note = "";

    TableDraft(String id, String caption) {
        this.id = id;
        this.caption = caption;
    }

    TableDraft words(String... titles) {
        for (String title : titles) {
            columns.add(Block.Column.words(title));
        }
        return this;
    }

    /** A column of words with a share of the width, in per cent, where many narrow columns would leave it none. */
    TableDraft wide(String title, int width) {
        columns.add(new Block.Column(title, false, width));
        return this;
    }

    TableDraft numbers(String... titles) {
        for (String title : titles) {
            columns.add(Block.Column.number(title));
        }
        return this;
    }

    TableDraft row(Object... cells) {
        return row(Optional.empty(), List.of(cells));
    }

    TableDraft row(Optional<String> anchor, List<?> cells) {
        rows.add(new Block.Row(anchor, cells.stream().map(TableDraft::cell).toList()));
        return this;
    }

    TableDraft note(String words) {
        note = words;
        return this;
    }

    /** Without those of some columns that hold nothing but dashes. */
    TableDraft withoutEmpty(String... titles) {
        for (int i = columns.size() - 1; i >= 0; i--) {
            int column = i;
            if (List.of(titles).contains(columns.get(i).title())
                    && rows.stream().allMatch(row -> row.cells().get(column).equals(cell(Figures.NOTHING)))) {
                columns.remove(column);
                rows.replaceAll(row -> new Block.Row(row.id(), without(row.cells(), column)));
            }
        }
        return this;
    }

    private static <T> List<T> without(List<T> all, int index) {
        List<T> left = new ArrayList<>(all);
        left.remove(index);
        return left;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Block.Table table() {
        return new Block.Table(
                "t-" + id, caption, columns, rows, note.isEmpty() ? Optional.empty() : Optional.of(note));
    }

    private static List<Inline> cell(Object content) {
        if (content instanceof Inline inline) {
            return List.of(inline);
        }
        if (content instanceof List<?> parts) {
            return parts.stream().map(part -> (Inline) part).toList();
        }
        return List.of(new Inline.Plain(content.toString()));
    }
}

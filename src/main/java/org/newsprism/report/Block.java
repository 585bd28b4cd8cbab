package org.newsprism.report;

import java.util.List;
import java.util.Optional;

/** A part of a section, in reading order. */
public sealed interface Block {

    /** Running text. */
    record Paragraph(List<Inline> words) implements Block {
        public Paragraph {
            words = List.copyOf(words);
        }

        public static Paragraph of(String text) {
            return new Paragraph(List.of(new Inline.Plain(text)));
        }
    }

    /** Running text in small print, for what must be there and is looked up rather than read: a word list. */
    record FinePrint(List<Inline> words) implements Block {
        public FinePrint {
            words = List.copyOf(words);
        }
    }

    /**
     * A passage of an article as evidence.
     *
     * @param place where it stands
     * @param words the passage
     * @param notes what was found in it, in small print; numbers that links lead to are {@link Inline.Target}s
     */
    record Passage(List<Inline> place, List<Inline> words, List<Inline> notes) implements Block {
        public Passage {
            place = List.copyOf(place);
            words = List.copyOf(words);
            notes = List.copyOf(notes);
        }
    }

    /**
     * A heading inside a section.
     *
     * @param id anchor, unique in the report
     */
    record Heading(String id, String title) implements Block {}

    /** Items without an order. */
    record Bullets(List<List<Inline>> items) implements Block {
        public Bullets {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A framed statement that must not be missed.
     *
     * @param kind how it is set
     * @param title a few words in bold
     */
    record Box(Kind kind, String title, List<Block> blocks) implements Block {
        /** Ways to set a box. */
        public enum Kind {
            /** Facts about the run. */
            SCOPE,
            /** What may be said. */
            CAN,
            /** What may not be said. */
            CANNOT,
            /** A limit on what follows. */
            CAUTION
        }

        public Box {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * Rows and columns.
     *
     * @param id anchor, unique in the report
     * @param caption what it shows, with n and scope
     * @param note a line under the table; empty when there is none
     */
    record Table(String id, String caption, List<Column> columns, List<Row> rows, Optional<String> note)
            implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (Row row : rows) {
                if (row.cells().size() != columns.size()) {
                    throw new IllegalArgumentException("A row of table " + id + " has "
                            + row.cells().size() + " cells for " + columns.size() + " columns");
                }
            }
        }
    }

    /**
     * A column of a table.
     *
     * @param numeric right-aligned figures
     * @param width share of the table's width in per cent; 0 lets the writer choose
     */
    record Column(String title, boolean numeric, int width) {
        public static Column words(String title) {
            return new Column(title, false, 0);
        }

        public static Column number(String title) {
            return new Column(title, true, 0);
        }
    }

    /**
     * A row of a table.
     *
     * @param id anchor for links to this row; empty when nothing links here
     */
    record Row(Optional<String> id, List<List<Inline>> cells) {
        public Row {
            cells = cells.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A chart with its words.
     *
     * @param id anchor, unique in the report
     * @param chart what is drawn
     * @param caption what it shows, with n, scope and a short line on its limits
     * @param alt the same in words and numbers, for those who cannot see it
     * @param data the numbers behind it, printed under it
     */
    record Figure(String id, Chart chart, String caption, String alt, Optional<Table> data) implements Block {}
}

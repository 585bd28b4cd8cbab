package org.newsprism.output.dom;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.newsprism.report.Block;
import org.newsprism.report.Inline;

/** Blocks as elements; counts figures and tables in reading order. */
final class BlockDom {
    /** A table of so few rows goes to the next page whole rather than leave its head behind. */
    private static final int KEPT_TOGETHER = 7;

    private final InlineDom inlines;
    private final ReportDom.ChartPlace charts;
    private int figures;
    private int tables;

    BlockDom(InlineDom inlines, ReportDom.ChartPlace charts) {
        this.inlines = inlines;
        this.charts = charts;
    }

    void append(Element parent, Block block, Optional<Block.Box> inside) {
        if (block instanceof Block.Paragraph paragraph) {
            inlines.append(parent.appendElement("p"), paragraph.words());
        } else if (block instanceof Block.Passage passage) {
            Element element = parent.appendElement("div").addClass("passage");
            Element words = element.appendElement("p").addClass("words");
            inlines.append(words.appendElement("span").addClass("place"), passage.place());
            words.appendText(" ");
            inlines.append(words, passage.words());
            inlines.append(element.appendElement("p").addClass("fine"), passage.notes());
        } else if (block instanceof Block.FinePrint fine) {
            inlines.append(parent.appendElement("p").addClass("fine"), fine.words());
        } else if (block instanceof Block.Heading heading) {
            parent.appendElement(inside.isPresent() ? "h4" : "h3")
                    .attr("id", heading.id())
                    .text(heading.title());
        } else if (block instanceof Block.Bullets bullets) {
            Element list = parent.appendElement("ul");
            for (List<Inline> item : bullets.items()) {
                inlines.append(list.appendElement("li"), item);
            }
        } else if (block instanceof Block.Box box) {
            box(parent, box);
        } else if (block instanceof Block.Table table) {
            tables++;
            table(parent, table, "Table " + tables + ".", table.caption());
        } else if (block instanceof Block.Figure figure) {
            figure(parent, figure);
        }
    }

    private void box(Element parent, Block.Box box) {
        Element element = parent.appendElement("div")
                .addClass("box")
                .addClass(box.kind().name().toLowerCase(Locale.ROOT));
        element.appendElement("p").addClass("boxtitle").text(box.title());
        for (Block block : box.blocks()) {
            append(element, block, Optional.of(box));
        }
    }

    private void figure(Element parent, Block.Figure figure) {
        figures++;
        Element element = parent.appendElement("div").addClass("figure").attr("id", figure.id());
        charts.put(figure, element.appendElement("div").addClass("chart"));
        Element caption = element.appendElement("p").addClass("cap");
        caption.appendElement("b").text("Figure " + figures + ".");
        caption.appendText(" ");
        caption.appendText(figure.caption());
        figure.data().ifPresent(table -> {
            boolean same = table.caption().isBlank() || table.caption().equals(figure.caption());
            table(parent, table, "Figure " + figures + " in numbers.", same ? "" : table.caption())
                    .addClass("data");
        });
    }

    private Element table(Element parent, Block.Table table, String number, String title) {
        Element scroll = parent.appendElement("div").addClass("tablebox");
        if (table.rows().size() <= KEPT_TOGETHER) {
            scroll.addClass("keep");
        }
        Element element = scroll.appendElement("table").attr("id", table.id());
        Element caption = element.appendElement("caption");
        caption.appendElement("b").text(number);
        if (!title.isBlank()) {
            caption.appendText(" ");
            caption.appendText(title);
        }
        Element widths = element.appendElement("colgroup");
        for (int width : ColumnWidths.of(table)) {
            widths.appendElement("col").attr("style", "width:" + width / 10 + "." + width % 10 + "%");
        }
        Element head = element.appendElement("thead").appendElement("tr");
        for (Block.Column column : table.columns()) {
            Element cell = head.appendElement("th").attr("scope", "col");
            numeric(cell, column);
            cell.text(column.title());
        }
        Element body = element.appendElement("tbody");
        for (Block.Row row : table.rows()) {
            row(body, table, row);
        }
        if (table.rows().isEmpty()) {
            body.appendElement("tr")
                    .appendElement("td")
                    .addClass("none")
                    .attr("colspan", table.columns().size() + "")
                    .text("n = 0: no row");
        }
        table.note().ifPresent(note -> {
            Element line = parent.appendElement("p").addClass("note");
            line.appendText(note);
        });
        return element;
    }

    private void row(Element body, Block.Table table, Block.Row row) {
        Element element = body.appendElement("tr");
        row.id().ifPresent(id -> element.attr("id", id));
        for (int i = 0; i < row.cells().size(); i++) {
            Block.Column column = table.columns().get(i);
            boolean first = i == 0;
            Element cell = element.appendElement(first ? "th" : "td");
            if (first) {
                cell.attr("scope", "row");
            }
            numeric(cell, column);
            if (column.numeric() && ColumnWidths.isLong(row.cells().get(i))) {
                cell.addClass("long");
            }
            inlines.append(cell, row.cells().get(i));
        }
    }

    private static void numeric(Element cell, Block.Column column) {
        if (column.numeric()) {
            cell.addClass("n");
        }
    }
}

package org.newsprism.output.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.newsprism.output.font.Face;
import org.newsprism.report.Chart;

/** Parts of a whole: every second part is hatched, and every part that has room carries its count and per cent. */
final class SharesChart {
    private static final double BAR = 16;
    private static final double AXIS = 40;
    private static final Font COUNT = Face.SANS_BOLD.awt(9.5f);

    private SharesChart() {}

    static Picture of(Chart.Shares chart, UnaryOperator<String> printable) {
        List<RowLabel> labels =
                RowPlot.labels(chart.rows(), row -> printable.apply(row.label()), row -> "", RowPlot.LABELS);
        List<Color> colours = HouseStyle.colours(chart.keys());
        List<String> notes = new ArrayList<>();
        for (Chart.ShareRow row : chart.rows()) {
            String group = printable.apply(row.group());
            notes.add(String.format(Locale.ROOT, "n = %,d", total(row)) + (group.isEmpty() ? "" : ", " + group));
        }
        RowPlot plot = new RowPlot(
                labels,
                RowPlot.axis("Share of " + printable.apply(chart.unit()), 0, 1, Ticks.PERCENT),
                notes,
                (g, row, place) -> bar(g, chart.rows().get(row), colours, place));
        double height = labels.size() * RowPlot.rowHeight(labels, BAR + 5) + AXIS;
        return new Picture(legend(chart, colours, printable), plot, height, false);
    }

    private static void bar(Graphics2D g, Chart.ShareRow row, List<Color> colours, RowPainter.Place place) {
        long total = total(row);
        double y = place.middle() - BAR / 2;
        if (total == 0) {
            Hatch.hollow(g, new Rectangle2D.Double(place.x(0), y, place.x(1) - place.x(0), BAR), HouseStyle.GRID);
            Words.left(
                    g,
                    "n = 0",
                    Face.SANS_ITALIC.awt(HouseStyle.SMALL),
                    HouseStyle.MUTED,
                    place.x(0) + 8,
                    place.middle());
            return;
        }
        long before = 0;
        for (int key = 0; key < row.counts().size(); key++) {
            long count = row.counts().get(key);
            if (count > 0) {
                double left = place.x((double) before / total);
                double right = place.x((double) (before + count) / total);
                Rectangle2D part = new Rectangle2D.Double(left, y, Math.max(0.8, right - left - 1), BAR);
                paint(g, part, key, colours.get(key));
                count(g, part, key, colours.get(key), count, total);
            }
            before += count;
        }
    }

    private static void paint(Graphics2D g, Rectangle2D part, int key, Color colour) {
        if (key % 2 == 1) {
            Hatch.dark(g, part, colour);
        } else {
            Hatch.solid(g, part, colour);
        }
    }

    private static void count(Graphics2D g, Rectangle2D part, int key, Color colour, long count, long total) {
        String few = String.format(Locale.ROOT, "%,d", count);
        String full = String.format(Locale.ROOT, "%s (%.0f\u00A0%%)", few, 100.0 * count / total);
        String text = Words.width(full, COUNT) + 10 <= part.getWidth() ? full : few;
        double width = Words.width(text, COUNT) + 5;
        if (width > part.getWidth()) {
            return; // the table under the chart has it
        }
        Color ground = colour;
        if (key % 2 == 1) {
            ground = Color.WHITE;
            Hatch.solid(
                    g,
                    new Rectangle2D.Double(
                            part.getCenterX() - width / 2, part.getMinY() + 2, width, part.getHeight() - 4),
                    ground);
        }
        Words.centre(g, text, COUNT, HouseStyle.on(ground), part.getCenterX(), part.getCenterY());
    }

    private static long total(Chart.ShareRow row) {
        long total = 0;
        for (long count : row.counts()) {
            total = Math.addExact(total, count);
        }
        return total;
    }

    private static Legend legend(Chart.Shares chart, List<Color> colours, UnaryOperator<String> printable) {
        List<Legend.Entry> entries = new ArrayList<>();
        for (int i = 0; i < chart.keys().size(); i++) {
            int key = i;
            entries.add(new Legend.Entry(
                    (g, place) -> paint(g, place, key, colours.get(key)),
                    printable.apply(chart.keys().get(key))));
        }
        return new Legend(entries);
    }
}

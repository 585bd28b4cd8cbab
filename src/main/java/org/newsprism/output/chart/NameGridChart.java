package org.newsprism.output.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.newsprism.output.font.Face;
import org.newsprism.report.Chart;

/** Names in cells: a key's figure in its colour, the name in ink on a tint of it; a dash where there is nobody. */
final class NameGridChart {
    private static final double CELL = 19;
    private static final double TALL = 28;
    /** Up to this many rows names may take two lines. */
    private static final int FEW = 12;

    private static final double BADGE = 13;
    /** What a cell takes beside its name. */
    private static final double MARGINS = BADGE + 7;

    private static final double LABELS = 120;
    private static final Font FIGURE = Face.SANS_BOLD.awt(9.5f);
    private static final Font NAME = Face.SANS.awt(9.5f);
    private static final double LINE = 11.5;

    private NameGridChart() {}

    static Picture of(Chart.NameGrid chart, UnaryOperator<String> printable) {
        List<RowLabel> labels = RowPlot.labels(chart.rows(), row -> printable.apply(row.label()), row -> "", LABELS);
        List<String> columns = chart.columns().stream().map(printable).toList();
        List<Color> colours = HouseStyle.colours(chart.keys());
        double width = RowPlot.drawing(labels, List.of()) / Math.max(1, columns.size());
        boolean tall = labels.size() <= FEW
                && chart.rows().stream()
                        .flatMap(row -> row.names().stream())
                        .flatMap(Optional::stream)
                        .anyMatch(name -> Words.width(printable.apply(name.name()), NAME) > width - MARGINS);
        ColumnAxis axis = new ColumnAxis(columns, width);
        RowPlot plot = new RowPlot(
                labels, axis, List.of(), (g, row, place) -> row(g, chart.rows().get(row), colours, place, printable));
        double height = labels.size() * RowPlot.rowHeight(labels, tall ? TALL : CELL) + axis.getFixedDimension() + 6;
        return new Picture(legend(chart, colours, printable), plot, height, false);
    }

    private static void row(
            Graphics2D g,
            Chart.NameRow row,
            List<Color> colours,
            RowPainter.Place place,
            UnaryOperator<String> printable) {
        for (int column = 0; column < row.names().size(); column++) {
            double left = place.x(column - 0.5) + 1;
            double right = place.x(column + 0.5) - 1;
            Rectangle2D cell = new Rectangle2D.Double(left, place.top() + 0.8, right - left, place.height() - 1.6);
            Optional<Chart.KeyedName> name = row.names().get(column);
            if (name.isEmpty()) {
                Words.centre(g, "\u2013", NAME, HouseStyle.MUTED, cell.getCenterX(), cell.getCenterY());
            } else {
                Color colour = colours.get(name.get().key());
                Hatch.solid(g, cell, tint(colour));
                badge(
                        g,
                        new Rectangle2D.Double(left, cell.getY(), BADGE, cell.getHeight()),
                        name.get().key(),
                        colour);
                List<String> lines = Words.wrap(
                        printable.apply(name.get().name()),
                        NAME,
                        right - left + 2 - MARGINS,
                        cell.getHeight() >= 2 * LINE ? 2 : 1);
                double y = cell.getCenterY() - (lines.size() - 1) * LINE / 2;
                for (String line : lines) {
                    Words.left(g, line, NAME, HouseStyle.INK, left + BADGE + 3, y);
                    y += LINE;
                }
            }
        }
    }

    private static void badge(Graphics2D g, Rectangle2D place, int key, Color colour) {
        Hatch.solid(g, place, colour);
        Words.centre(
                g, Integer.toString(key + 1), FIGURE, HouseStyle.on(colour), place.getCenterX(), place.getCenterY());
    }

    private static Color tint(Color colour) {
        return new Color(pale(colour.getRed()), pale(colour.getGreen()), pale(colour.getBlue()));
    }

    private static int pale(int part) {
        return 255 - (255 - part) / 7;
    }

    private static Legend legend(Chart.NameGrid chart, List<Color> colours, UnaryOperator<String> printable) {
        List<Legend.Entry> entries = new ArrayList<>();
        for (int i = 0; i < chart.keys().size(); i++) {
            int key = i;
            entries.add(new Legend.Entry(
                    (g, place) -> badge(g, place, key, colours.get(key)),
                    printable.apply(chart.keys().get(key))));
        }
        return new Legend(entries);
    }
}

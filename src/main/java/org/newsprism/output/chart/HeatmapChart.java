package org.newsprism.output.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.newsprism.output.font.Face;
import org.newsprism.report.Chart;

/** Counts in a grid, each printed in its cell; darker for more, so it reads in greyscale. */
final class HeatmapChart {
    private static final double CELL = 24;
    private static final Color DARKEST = new Color(0x084F86);
    private static final Font COUNT = Face.SANS.awt(HouseStyle.LABEL);

    private HeatmapChart() {}

    static Picture of(Chart.Heatmap chart, UnaryOperator<String> printable) {
        List<RowLabel> labels =
                RowPlot.labels(chart.rows(), row -> printable.apply(row.label()), row -> "", RowPlot.LABELS);
        List<String> columns = chart.columns().stream().map(printable).toList();
        long most = 1;
        for (Chart.HeatRow row : chart.rows()) {
            for (long count : row.counts()) {
                most = Math.max(most, count);
            }
        }
        long top = most;
        int across = Math.max(1, columns.size());
        ColumnAxis axis = new ColumnAxis(columns, RowPlot.drawing(labels, List.of()) / across);
        RowPlot plot = new RowPlot(
                labels, axis, List.of(), (g, row, place) -> row(g, chart.rows().get(row), top, place));
        double height = labels.size() * RowPlot.rowHeight(labels, CELL) + axis.getFixedDimension() + 6;
        return new Picture(legend(printable.apply(chart.unit()), top), plot, height, false);
    }

    private static void row(Graphics2D g, Chart.HeatRow row, long most, RowPainter.Place place) {
        for (int column = 0; column < row.counts().size(); column++) {
            long count = row.counts().get(column);
            double left = place.x(column - 0.5);
            double right = place.x(column + 0.5);
            Rectangle2D cell =
                    new Rectangle2D.Double(left + 0.8, place.top() + 0.8, right - left - 1.6, place.height() - 1.6);
            Color ground = shade((double) count / most);
            Hatch.solid(g, cell, ground);
            Words.centre(
                    g,
                    String.format(Locale.ROOT, "%,d", count),
                    COUNT,
                    count == 0 ? HouseStyle.MUTED : HouseStyle.on(ground),
                    cell.getCenterX(),
                    cell.getCenterY());
        }
    }

    /** From nearly white to dark blue; the square root lets small counts differ. */
    private static Color shade(double share) {
        double t = Math.sqrt(share);
        Color none = new Color(0xF3F5F7);
        return new Color(
                mix(none.getRed(), DARKEST.getRed(), t),
                mix(none.getGreen(), DARKEST.getGreen(), t),
                mix(none.getBlue(), DARKEST.getBlue(), t));
    }

    private static int mix(int from, int to, double t) {
        return (int) Math.round(from + t * (to - from));
    }

    private static Legend legend(String unit, long most) {
        return new Legend(List.of(
                new Legend.Entry((g, place) -> Hatch.solid(g, place, shade(0)), "0"),
                new Legend.Entry(
                        (g, place) -> Hatch.solid(g, place, shade(1)),
                        String.format(Locale.ROOT, "%,d %s", most, unit))));
    }
}

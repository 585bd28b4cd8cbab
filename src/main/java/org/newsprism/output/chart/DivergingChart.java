package org.newsprism.output.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.newsprism.output.font.Face;
import org.newsprism.report.Chart;

/** Bars to both sides of zero: the left ones hatched, weak ones hollow, each with its note at the end. */
final class DivergingChart {
    private static final double BAR = 13;
    private static final double AXIS = 40;
    private static final double GAP = 5;
    /** Pixels; two of them beside the labels still leave room for bars. */
    private static final double LONGEST_NOTE = 150;

    private static final Font NOTE = Face.SANS.awt(HouseStyle.SMALL);

    private DivergingChart() {}

    static Picture of(Chart.Diverging chart, UnaryOperator<String> printable) {
        List<RowLabel> labels =
                RowPlot.labels(chart.rows(), row -> printable.apply(row.label()), row -> "", RowPlot.LABELS);
        double[] range = range(chart, RowPlot.drawing(labels, List.of()), printable);
        RowPlot plot = new RowPlot(
                labels,
                RowPlot.axis(printable.apply(chart.axis()), range[0], range[1], Ticks.VALUE),
                List.of(),
                (g, row, place) -> row(g, chart.rows().get(row), place, printable));
        double height = labels.size() * RowPlot.rowHeight(labels, BAR + 7) + AXIS;
        return new Picture(legend(chart, printable), plot, height, true);
    }

    private static void row(
            Graphics2D g, Chart.DivergingRow row, RowPainter.Place place, UnaryOperator<String> printable) {
        double zero = place.x(0);
        double end = place.x(row.value());
        Rectangle2D bar = new Rectangle2D.Double(
                Math.min(zero, end), place.middle() - BAR / 2, Math.max(1, Math.abs(end - zero)), BAR);
        bar(g, bar, row.value() < 0, row.weak());
        String note = note(row, printable);
        if (row.value() < 0) {
            Words.right(g, note, NOTE, HouseStyle.INK, end - GAP, place.middle());
        } else {
            Words.left(g, note, NOTE, HouseStyle.INK, end + GAP, place.middle());
        }
    }

    private static String note(Chart.DivergingRow row, UnaryOperator<String> printable) {
        return Words.shorten(printable.apply(row.note()), NOTE, LONGEST_NOTE);
    }

    private static void bar(Graphics2D g, Rectangle2D bar, boolean left, boolean weak) {
        Color colour = left ? HouseStyle.LEFT : HouseStyle.RIGHT;
        if (weak) {
            Hatch.hollow(g, bar, colour);
        } else if (left) {
            Hatch.dark(g, bar, colour);
        } else {
            Hatch.solid(g, bar, colour);
        }
    }

    /** Room for the longest bar and, beyond each bar's end, for its note: both ends of every row must lie inside. */
    private static double[] range(Chart.Diverging chart, double pixels, UnaryOperator<String> printable) {
        double low = 0;
        double high = 0;
        for (Chart.DivergingRow row : chart.rows()) {
            low = Math.min(low, row.value());
            high = Math.max(high, row.value());
        }
        if (low == high) {
            return new double[] {-1, 1};
        }
        double from = low;
        double to = high;
        for (int round = 0; round < 8; round++) { // the scale depends on the room and the room on the scale
            double perPixel = (to - from) / pixels;
            double nextFrom = low;
            double nextTo = high;
            for (Chart.DivergingRow row : chart.rows()) {
                double note = (Words.width(note(row, printable), NOTE) + GAP + 4) * perPixel;
                if (row.value() < 0) {
                    nextFrom = Math.min(nextFrom, row.value() - note);
                } else {
                    nextTo = Math.max(nextTo, row.value() + note);
                }
            }
            from = nextFrom;
            to = nextTo;
        }
        return new double[] {from, to};
    }

    private static Legend legend(Chart.Diverging chart, UnaryOperator<String> printable) {
        List<Legend.Entry> entries = new ArrayList<>();
        entries.add(
                new Legend.Entry((g, place) -> bar(g, place, true, false), "\u2190 " + printable.apply(chart.left())));
        entries.add(new Legend.Entry(
                (g, place) -> bar(g, place, false, false), printable.apply(chart.right()) + " \u2192"));
        if (chart.rows().stream().anyMatch(Chart.DivergingRow::weak)) {
            entries.add(new Legend.Entry(
                    (g, place) -> Hatch.hollow(g, place, HouseStyle.MUTED), "found in one article only"));
        }
        return new Legend(entries);
    }
}

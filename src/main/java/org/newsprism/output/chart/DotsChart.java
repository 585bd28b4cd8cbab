package org.newsprism.output.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jfree.chart.axis.NumberAxis;
import org.newsprism.output.font.Face;
import org.newsprism.report.Chart;

/** Every article a dot. A kind of dot has a lane in its row; dots that would cover each other step aside. */
final class DotsChart {
    private static final double SIZE = 8;
    private static final double STEP = 4.5;
    private static final double AXIS = 40;
    /** Beyond so many steps dots may overlap, or the row would grow without end. */
    private static final int MOST_STEPS = 6;

    private DotsChart() {}

    /** A dot with the steps it was moved from the middle of its lane. */
    private record Placed(Chart.Dot dot, int steps) {}

    static Picture of(Chart.Dots chart, UnaryOperator<String> printable) {
        List<RowLabel> labels =
                RowPlot.labels(chart.rows(), row -> printable.apply(row.label()), row -> "", RowPlot.LABELS);
        double[] range = range(chart);
        double perPixel = (range[1] - range[0]) / RowPlot.drawing(labels, List.of());
        int lanes = chart.series().size();
        List<List<Placed>> rows = new ArrayList<>();
        int[] most = new int[lanes];
        Arrays.fill(most, -1);
        for (Chart.DotRow row : chart.rows()) {
            List<Placed> placed = place(row, lanes, perPixel);
            rows.add(placed);
            for (Placed dot : placed) {
                int series = dot.dot().series();
                most[series] = Math.max(most[series], Math.abs(dot.steps()));
            }
        }
        // Each series has the room that its fullest row needs; one without a dot has none.
        List<Double> middles = new ArrayList<>();
        double all = 0;
        for (int steps : most) {
            double lane = steps < 0 ? 0 : Math.max(13, 2 * steps * STEP + SIZE + 2);
            middles.add(all + lane / 2);
            all += lane;
        }
        double room = Math.max(13, all);
        NumberAxis axis = RowPlot.axis(printable.apply(chart.axis()), range[0], range[1], Ticks.VALUE);
        RowPlot plot =
                new RowPlot(labels, axis, List.of(), (g, row, place) -> row(g, rows.get(row), middles, room, place));
        double height = labels.size() * RowPlot.rowHeight(labels, room + 10) + AXIS;
        return new Picture(legend(chart, printable), plot, height, true);
    }

    private static void row(
            Graphics2D g, List<Placed> dots, List<Double> middles, double room, RowPainter.Place place) {
        g.setPaint(HouseStyle.GRID);
        g.setStroke(HouseStyle.line(0.7));
        g.draw(new Line2D.Double(place.left(), place.bottom(), place.right(), place.bottom()));
        if (dots.isEmpty()) {
            Words.left(
                    g,
                    "n = 0",
                    Face.SANS_ITALIC.awt(HouseStyle.SMALL),
                    HouseStyle.MUTED,
                    Math.max(place.left(), Math.min(place.x(0), place.right() - 60)) + 10, // clear of the zero line
                    place.middle());
        }
        for (Placed dot : dots) {
            int series = dot.dot().series();
            double y = place.middle() - room / 2 + middles.get(series) + dot.steps() * STEP;
            Marker.draw(g, series, place.x(dot.dot().value()), y, SIZE);
        }
    }

    private static List<Placed> place(Chart.DotRow row, int lanes, double perPixel) {
        List<Placed> all = new ArrayList<>();
        for (int series = 0; series < lanes; series++) {
            int lane = series;
            List<Chart.Dot> dots = row.dots().stream()
                    .filter(dot -> dot.series() == lane)
                    .sorted(Comparator.comparingDouble(Chart.Dot::value))
                    .toList();
            // Dots come from the left, so of those at as many steps the last is the nearest.
            double[] last = new double[2 * MOST_STEPS + 1];
            Arrays.fill(last, Double.NEGATIVE_INFINITY);
            for (Chart.Dot dot : dots) {
                int steps = steps(dot, last, perPixel);
                last[MOST_STEPS + steps] = dot.value();
                all.add(new Placed(dot, steps));
            }
        }
        return all;
    }

    /** The smallest move, down before up, that covers no earlier dot. */
    private static int steps(Chart.Dot dot, double[] last, double perPixel) {
        for (int distance = 0; distance <= MOST_STEPS; distance++) {
            for (int steps : distance == 0 ? new int[] {0} : new int[] {distance, -distance}) {
                if (isFree(dot, steps, last, perPixel)) {
                    return steps;
                }
            }
        }
        return 0;
    }

    private static boolean isFree(Chart.Dot dot, int steps, double[] last, double perPixel) {
        for (int other = -MOST_STEPS; other <= MOST_STEPS; other++) {
            double dx = (dot.value() - last[MOST_STEPS + other]) / perPixel;
            double dy = (steps - other) * STEP;
            if (Math.hypot(dx, dy) < SIZE) {
                return false;
            }
        }
        return true;
    }

    /** All dots with some air; from zero when nothing is below it and zero is not far. */
    private static double[] range(Chart.Dots chart) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Chart.DotRow row : chart.rows()) {
            for (Chart.Dot dot : row.dots()) {
                low = Math.min(low, dot.value());
                high = Math.max(high, dot.value());
            }
        }
        return Ranges.withAir(low, high);
    }

    private static Legend legend(Chart.Dots chart, UnaryOperator<String> printable) {
        if (chart.series().size() < 2) {
            return Legend.none();
        }
        List<Legend.Entry> entries = new ArrayList<>();
        for (int i = 0; i < chart.series().size(); i++) {
            int series = i;
            entries.add(new Legend.Entry(
                    (g, place) -> Marker.draw(g, series, place.getCenterX(), place.getCenterY(), SIZE + 1),
                    printable.apply(chart.series().get(series))));
        }
        return new Legend(entries);
    }
}

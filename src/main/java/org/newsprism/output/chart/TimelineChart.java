package org.newsprism.output.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.newsprism.output.font.Face;
import org.newsprism.report.Chart;

/** Every article a disc on its day with its event's letter; discs of one day stand above each other. */
final class TimelineChart {
    private static final double SIZE = 13;
    private static final double STEP = 14;
    private static final double AXIS = 40;
    /** Half the width of a date under the axis, which must not run over the edge. */
    private static final double HALF_A_DATE = 34;
    /** Beyond so many discs above each other they may overlap, or the row would grow without end. */
    private static final int MOST_LEVELS = 12;

    private TimelineChart() {}

    /** A disc with its level, 0 at the bottom. */
    private record Placed(Chart.Dot dot, int level) {}

    static Picture of(Chart.Timeline chart, UnaryOperator<String> printable) {
        List<RowLabel> labels =
                RowPlot.labels(chart.rows(), row -> printable.apply(row.label()), row -> "", RowPlot.LABELS);
        List<Double> days = chart.rows().stream()
                .flatMap(row -> row.dots().stream())
                .map(Chart.Dot::value)
                .sorted()
                .toList();
        double low = days.isEmpty() ? 0 : days.get(0);
        double high = days.isEmpty() ? 1 : days.get(days.size() - 1);
        double air = Math.max(1, (high - low) * 0.04);
        double drawing = RowPlot.drawing(labels, List.of());
        // A date has room at every line: where the first or last line is too near the edge, the axis is longer.
        double room = 1.2 * HALF_A_DATE * (high - low + 2 * air) / drawing;
        double step = step(2.2 * room);
        double from = Math.min(low - air, Math.ceil((low - air) / step) * step - room);
        double to = Math.max(high + air, Math.floor((high + air) / step) * step + room);
        NumberAxis axis = RowPlot.axis("date of publication", from, to, Ticks.VALUE);
        double perPixel = (to - from) / drawing;
        double edge = HALF_A_DATE * perPixel;
        axis.setTickUnit(new NumberTickUnit(step, new Days(from + edge, to - edge)), false, true);
        List<List<Placed>> rows =
                chart.rows().stream().map(row -> place(row, perPixel)).toList();
        int most = rows.stream()
                .flatMap(List::stream)
                .mapToInt(Placed::level)
                .max()
                .orElse(0);
        double height = RowPlot.rowHeight(labels, (most + 1) * STEP + 10);
        RowPlot plot =
                new RowPlot(labels, axis, List.of(), (g, row, place) -> row(g, rows.get(row), chart.keys(), place));
        return new Picture(legend(chart, printable), plot, labels.size() * height + AXIS, false);
    }

    private static List<Placed> place(Chart.DotRow row, double perPixel) {
        double[] last = new double[MOST_LEVELS];
        Arrays.fill(last, Double.NEGATIVE_INFINITY);
        List<Placed> placed = new ArrayList<>();
        for (Chart.Dot dot : row.dots().stream()
                .sorted(Comparator.comparingDouble(Chart.Dot::value).thenComparingInt(Chart.Dot::series))
                .toList()) {
            double x = dot.value() / perPixel;
            int level = 0;
            while (level < MOST_LEVELS - 1 && x - last[level] < SIZE) {
                level++;
            }
            if (x - last[level] < SIZE) {
                level = leastCovered(last);
            }
            last[level] = x;
            placed.add(new Placed(dot, level));
        }
        return placed;
    }

    /** Where no level is free, the one whose last disc is farthest away. */
    private static int leastCovered(double[] last) {
        int least = 0;
        for (int level = 1; level < last.length; level++) {
            if (last[level] < last[least]) {
                least = level;
            }
        }
        return least;
    }

    private static void row(Graphics2D g, List<Placed> dots, List<String> keys, RowPainter.Place place) {
        g.setPaint(HouseStyle.GRID);
        g.setStroke(HouseStyle.line(0.7));
        g.draw(new Line2D.Double(place.left(), place.bottom(), place.right(), place.bottom()));
        if (dots.isEmpty()) {
            Words.left(
                    g,
                    "no date known",
                    Face.SANS_ITALIC.awt(HouseStyle.SMALL),
                    HouseStyle.MUTED,
                    place.left() + 10,
                    place.middle());
        }
        for (Placed placed : dots) {
            double y = place.bottom() - 6 - STEP / 2 - placed.level() * STEP;
            mark(g, placed.dot().series(), keys.size(), place.x(placed.dot().value()), y);
        }
    }

    /** Full and hollow in turn, with a letter, so that events differ in grey as well; without keys a plain disc. */
    private static void mark(Graphics2D g, int series, int keys, double x, double y) {
        boolean filled = series % 2 == 0;
        Color colour = series < keys ? filled ? HouseStyle.RIGHT : HouseStyle.INK : HouseStyle.NO_SIDE;
        Marker.disc(g, colour, filled || series >= keys, x, y, SIZE - 2);
        if (series < keys) {
            Font font = Face.SANS.awt(8.5f);
            Words.centre(g, letter(series), font, filled ? Color.WHITE : colour, x, y);
        }
    }

    private static String letter(int series) {
        return String.valueOf((char) ('A' + series % 26));
    }

    private static Legend legend(Chart.Timeline chart, UnaryOperator<String> printable) {
        List<Legend.Entry> entries = new ArrayList<>();
        int keys = chart.keys().size();
        for (int i = 0; i < keys; i++) {
            int series = i;
            entries.add(new Legend.Entry(
                    (g, place) -> mark(g, series, keys, place.getCenterX(), place.getCenterY()),
                    printable.apply(chart.keys().get(series))));
        }
        if (keys > 0
                && chart.rows().stream().flatMap(row -> row.dots().stream()).anyMatch(dot -> dot.series() >= keys)) {
            entries.add(new Legend.Entry(
                    (g, place) -> mark(g, keys, keys, place.getCenterX(), place.getCenterY()), chart.other()));
        }
        return entries.isEmpty() ? Legend.none() : new Legend(entries);
    }

    /** Days between two dates under the axis: round, and enough for a date to have room. */
    private static double step(double least) {
        double[] steps = {1, 2, 5, 10, 20, 30, 60, 100, 200, 365};
        for (double step : steps) {
            if (step >= least) {
                return step;
            }
        }
        return 365 * Math.ceil(least / 365);
    }

    /** Writes a day counted from 1970 as its date; nothing where it would run over an edge. */
    private static final class Days extends NumberFormat {
        private static final long serialVersionUID = 1L;
        private final double first;
        private final double last;

        Days(double first, double last) {
            this.first = first;
            this.last = last;
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }

        @Override
        public StringBuffer format(double number, StringBuffer out, FieldPosition position) {
            return number < first || number > last ? out : out.append(LocalDate.ofEpochDay(Math.round(number)));
        }

        @Override
        public StringBuffer format(long number, StringBuffer out, FieldPosition position) {
            return format((double) number, out, position);
        }

        @Override
        public Number parse(String text, ParsePosition position) {
            throw new UnsupportedOperationException("Dates are only written");
        }
    }
}

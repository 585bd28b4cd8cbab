package org.newsprism.output.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.newsprism.report.Chart;

/** Estimates with their intervals; a hollow mark where no interval may be given. */
final class IntervalsChart {
    private static final double SIZE = 9;
    private static final double CAP = 4;
    private static final double AXIS = 40;

    private IntervalsChart() {}

    static Picture of(Chart.Intervals chart, UnaryOperator<String> printable) {
        List<RowLabel> labels =
                RowPlot.labels(chart.rows(), row -> printable.apply(row.label()), row -> "", RowPlot.LABELS);
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        List<String> notes = new ArrayList<>();
        boolean without = false;
        for (Chart.IntervalRow row : chart.rows()) {
            notes.add(note(row));
            without |= Double.isFinite(row.value()) && !hasInterval(row);
            for (double end : ends(row)) {
                low = Math.min(low, end);
                high = Math.max(high, end);
            }
        }
        double[] range = Ranges.withAir(low, high);
        RowPlot plot = new RowPlot(
                labels,
                RowPlot.axis(printable.apply(chart.axis()), range[0], range[1], Ticks.VALUE),
                notes,
                (g, row, place) -> row(g, chart.rows().get(row), place));
        double height = labels.size() * RowPlot.rowHeight(labels, 22) + AXIS;
        return new Picture(legend(without), plot, height, true);
    }

    private static void row(Graphics2D g, Chart.IntervalRow row, RowPainter.Place place) {
        if (!Double.isFinite(row.value())) {
            return; // its note says so
        }
        double y = place.middle();
        if (hasInterval(row)) {
            double from = place.x(row.low().orElse(row.value()));
            double to = place.x(row.high().orElse(row.value()));
            g.setPaint(HouseStyle.RIGHT);
            g.setStroke(HouseStyle.line(1.6));
            g.draw(new Line2D.Double(from, y, to, y));
            g.draw(new Line2D.Double(from, y - CAP, from, y + CAP));
            g.draw(new Line2D.Double(to, y - CAP, to, y + CAP));
        }
        Marker.disc(g, HouseStyle.RIGHT, hasInterval(row), place.x(row.value()), y, SIZE);
    }

    private static boolean hasInterval(Chart.IntervalRow row) {
        return row.low().isPresent() && row.high().isPresent();
    }

    private static List<Double> ends(Chart.IntervalRow row) {
        List<Double> ends = new ArrayList<>();
        for (Optional<Double> end : List.of(Optional.of(row.value()), row.low(), row.high())) {
            end.filter(Double::isFinite).ifPresent(ends::add);
        }
        return ends;
    }

    private static String note(Chart.IntervalRow row) {
        if (!Double.isFinite(row.value())) {
            return "cannot be said";
        }
        String value = HouseStyle.value(row.value());
        if (!hasInterval(row)) {
            return value;
        }
        return value + " (" + HouseStyle.value(row.low().orElseThrow()) + " to "
                + HouseStyle.value(row.high().orElseThrow()) + ")";
    }

    private static Legend legend(boolean without) {
        if (!without) {
            return Legend.none();
        }
        return new Legend(List.of(
                new Legend.Entry(
                        (g, place) ->
                                Marker.disc(g, HouseStyle.RIGHT, true, place.getCenterX(), place.getCenterY(), SIZE),
                        "with interval"),
                new Legend.Entry(
                        (g, place) ->
                                Marker.disc(g, HouseStyle.RIGHT, false, place.getCenterX(), place.getCenterY(), SIZE),
                        "too few articles for an interval")));
    }
}

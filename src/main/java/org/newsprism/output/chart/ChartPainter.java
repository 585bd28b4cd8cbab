package org.newsprism.output.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.function.UnaryOperator;
import org.newsprism.report.Chart;

/** Draws every kind of {@link Chart} with JFreeChart, as vectors, alike for every file format. */
public final class ChartPainter {
    /** Every chart's width in pixels of 1/96 inch: the text width of an A4 page. */
    public static final int WIDTH = 620;

    private final UnaryOperator<String> printable;

    /**
     * A painter.
     *
     * @param printable gives a label as the fonts can print it
     */
    public ChartPainter(UnaryOperator<String> printable) {
        this.printable = printable;
    }

    /** The chart's height in pixels, by its number of rows. */
    public int height(Chart chart) {
        return picture(chart).totalHeight();
    }

    /** Draws into the rectangle from (0, 0) to ({@link #WIDTH}, {@link #height}). */
    public void paint(Chart chart, Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        picture(chart).paint(g);
    }

    private Picture picture(Chart chart) {
        if (chart instanceof Chart.Strips strips) {
            return StripsChart.of(strips, printable);
        } else if (chart instanceof Chart.Shares shares) {
            return SharesChart.of(shares, printable);
        } else if (chart instanceof Chart.Dots dots) {
            return DotsChart.of(dots, printable);
        } else if (chart instanceof Chart.Timeline timeline) {
            return TimelineChart.of(timeline, printable);
        } else if (chart instanceof Chart.Intervals intervals) {
            return IntervalsChart.of(intervals, printable);
        } else if (chart instanceof Chart.Diverging diverging) {
            return DivergingChart.of(diverging, printable);
        } else if (chart instanceof Chart.Heatmap heatmap) {
            return HeatmapChart.of(heatmap, printable);
        } else if (chart instanceof Chart.NameGrid grid) {
            return NameGridChart.of(grid, printable);
        }
        throw new IllegalStateException("A chart without a painter: " + chart.getClass());
    }
}

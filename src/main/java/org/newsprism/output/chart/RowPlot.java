package org.newsprism.output.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jfree.data.xy.DefaultXYDataset;
import org.jfree.data.xy.XYDataset;
import org.newsprism.output.font.Face;

/**
 * A chart of rows over one value axis.
 *
 * @param labels a label per row
 * @param axis the values
 * @param notes a short text per row to the right of the drawing; none for no such column
 * @param painter draws a row
 */
record RowPlot(List<RowLabel> labels, NumberAxis axis, List<String> notes, RowPainter painter) {
    /** At the right edge, so that the last tick's label is whole. */
    static final double INSET = 18;

    static final double LEFT = 4;

    /** Labels take at most this, of {@link ChartPainter#WIDTH}. */
    static final double LABELS = 190;

    /** Groups at the right of rows take at most this. */
    private static final double GROUPS = 84;

    RowPlot {
        labels = List.copyOf(labels);
        notes = List.copyOf(notes);
    }

    /** Pixels between the labels and the notes or the right inset. */
    static double drawing(List<RowLabel> labels, List<String> notes) {
        double right = notes.isEmpty() ? INSET : NoteAxis.width(notes) + LEFT;
        return ChartPainter.WIDTH - LEFT - right - RowAxis.width(labels);
    }

    /** The height of a row that holds its label and at least so much. */
    static double rowHeight(List<RowLabel> labels, double least) {
        int lines = labels.stream().mapToInt(RowLabel::lines).max().orElse(1);
        return Math.max(least, lines * RowLabel.LINE + 6);
    }

    /** An axis of values in the house style; its title may be empty. */
    static NumberAxis axis(String title, double low, double high, String format) {
        NumberAxis axis = new NumberAxis(title.isEmpty() ? null : title);
        Font ticks = Face.SANS.awt(HouseStyle.SMALL);
        axis.setLabelFont(Face.SANS.awt(HouseStyle.LABEL));
        axis.setLabelPaint(HouseStyle.MUTED);
        axis.setLabelInsets(new RectangleInsets(3, 0, 0, 0));
        axis.setTickLabelFont(ticks);
        axis.setTickLabelPaint(HouseStyle.INK);
        axis.setTickMarksVisible(false);
        axis.setAxisLineVisible(false);
        axis.setAutoRange(false);
        axis.setRange(new Range(low, high), false, false);
        axis.setStandardTickUnits(Ticks.units(format));
        return axis;
    }

    JFreeChart chart(boolean zeroLine) {
        double[] rows = new double[labels.size()];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = row;
        }
        DefaultXYDataset data = new DefaultXYDataset();
        data.addSeries("rows", new double[][] {rows, rows});
        RowAxis rowAxis = new RowAxis(labels);
        XYPlot plot = new XYPlot(data, axis, rowAxis, new Rows(painter));
        plot.setDomainGridlinePaint(HouseStyle.GRID);
        plot.setDomainGridlineStroke(HouseStyle.line(0.7));
        plot.setDomainZeroBaselineVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(new RectangleInsets(2, LEFT, 2, notes.isEmpty() ? INSET : LEFT));
        if (!notes.isEmpty()) {
            plot.setRangeAxis(1, new NoteAxis(notes));
            plot.setRangeAxisLocation(1, AxisLocation.BOTTOM_OR_RIGHT);
        }
        if (axis instanceof ColumnAxis) {
            plot.setDomainAxisLocation(AxisLocation.TOP_OR_LEFT);
            plot.setDomainGridlinesVisible(false);
        }
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        if (zeroLine && axis.getRange().contains(0)) {
            plot.addDomainMarker(new ValueMarker(0, HouseStyle.INK, HouseStyle.line(1)), Layer.FOREGROUND);
        }
        JFreeChart chart = new JFreeChart(null, Face.SANS.awt(HouseStyle.LABEL), plot, false);
        chart.setBackgroundPaint(null);
        chart.setBorderVisible(false);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        return chart;
    }

    /** The labels of rows, each a name and a group. */
    static <T> List<RowLabel> labels(List<T> rows, Function<T, String> name, Function<T, String> group, double width) {
        List<RowLabel> labels = new ArrayList<>();
        for (T row : rows) {
            labels.add(RowLabel.of(name.apply(row), group.apply(row), width));
        }
        return labels;
    }

    /** The group of each row, to stand at its right; none when no row has one. */
    static <T> List<String> groups(List<T> rows, Function<T, String> group, UnaryOperator<String> printable) {
        List<String> groups = new ArrayList<>();
        for (T row : rows) {
            groups.add(Words.shorten(printable.apply(group.apply(row)), Face.SANS.awt(HouseStyle.SMALL), GROUPS));
        }
        return groups.stream().allMatch(String::isEmpty) ? List.of() : groups;
    }

    /** JFreeChart's place for our own drawing: one item per row. */
    private static final class Rows extends AbstractXYItemRenderer {
        private static final long serialVersionUID = 1L;
        private final transient RowPainter painter;

        Rows(RowPainter painter) {
            this.painter = painter;
        }

        /** Every row, although its item's own value may lie outside the axis. */
        @Override
        public XYItemRendererState initialise(
                Graphics2D g, Rectangle2D area, XYPlot plot, XYDataset data, PlotRenderingInfo info) {
            XYItemRendererState state = new XYItemRendererState(info);
            state.setProcessVisibleItemsOnly(false);
            return state;
        }

        @Override
        public void drawItem(
                Graphics2D g,
                XYItemRendererState state,
                Rectangle2D area,
                PlotRenderingInfo info,
                XYPlot plot,
                ValueAxis values,
                ValueAxis rows,
                XYDataset data,
                int series,
                int row,
                CrosshairState crosshair,
                int pass) {
            painter.paint(
                    g,
                    row,
                    new RowPainter.Place(
                            value -> values.valueToJava2D(value, area, plot.getDomainAxisEdge()),
                            area.getMinX(),
                            area.getMaxX(),
                            rows.valueToJava2D(row - 0.5, area, plot.getRangeAxisEdge()),
                            rows.valueToJava2D(row + 0.5, area, plot.getRangeAxisEdge())));
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}

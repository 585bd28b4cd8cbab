package org.newsprism.output.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.Range;

/** The axis of rows, first row on top, whose labels may have several lines, which JFreeChart's own cannot. */
final class RowAxis extends NumberAxis {
    private static final long serialVersionUID = 1L;
    private static final double GAP = 8;

    private final transient List<RowLabel> labels;

    RowAxis(List<RowLabel> labels) {
        this.labels = List.copyOf(labels);
        setInverted(true);
        setAutoRange(false);
        setRange(new Range(-0.5, labels.size() - 0.5), false, false);
        setAxisLineVisible(false);
        setTickMarksVisible(false);
        setFixedDimension(width(labels));
    }

    static double width(List<RowLabel> labels) {
        return Math.ceil(labels.stream().mapToDouble(RowLabel::width).max().orElse(0) + GAP);
    }

    @Override
    protected AxisState drawTickMarksAndLabels(
            Graphics2D g, double cursor, Rectangle2D plotArea, Rectangle2D dataArea, RectangleEdge edge) {
        for (int row = 0; row < labels.size(); row++) {
            labels.get(row).draw(g, cursor - GAP, valueToJava2D(row, dataArea, edge));
        }
        return new AxisState(cursor - getFixedDimension());
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

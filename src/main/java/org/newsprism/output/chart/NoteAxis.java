package org.newsprism.output.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.Range;
import org.newsprism.output.font.Face;

/** A short text to the right of each row, such as its n. */
final class NoteAxis extends NumberAxis {
    private static final long serialVersionUID = 1L;
    private static final double GAP = 8;
    private static final Font FONT = Face.SANS.awt(HouseStyle.SMALL);

    private final transient List<String> notes;

    NoteAxis(List<String> notes) {
        this.notes = List.copyOf(notes);
        setInverted(true);
        setAutoRange(false);
        setRange(new Range(-0.5, notes.size() - 0.5), false, false);
        setAxisLineVisible(false);
        setTickMarksVisible(false);
        setFixedDimension(width(notes));
    }

    /** At least the inset that keeps the last tick's label whole. */
    static double width(List<String> notes) {
        return Math.max(RowPlot.INSET, Math.ceil(Words.widest(notes, FONT) + GAP));
    }

    @Override
    protected AxisState drawTickMarksAndLabels(
            Graphics2D g, double cursor, Rectangle2D plotArea, Rectangle2D dataArea, RectangleEdge edge) {
        for (int row = 0; row < notes.size(); row++) {
            Words.left(g, notes.get(row), FONT, HouseStyle.MUTED, cursor + GAP, valueToJava2D(row, dataArea, edge));
        }
        return new AxisState(cursor + getFixedDimension());
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

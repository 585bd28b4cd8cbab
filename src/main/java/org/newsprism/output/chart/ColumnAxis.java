package org.newsprism.output.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.Range;
import org.newsprism.output.font.Face;

/** Heads over the columns of a grid: in lines where they fit, else standing upright. */
final class ColumnAxis extends NumberAxis {
    private static final long serialVersionUID = 1L;
    private static final Font FONT = Face.SANS.awt(HouseStyle.SMALL);
    private static final int MOST_LINES = 3;
    private static final double UPRIGHT = 120;
    private static final double GAP = 5;

    private final transient List<List<String>> heads = new ArrayList<>();
    private final boolean upright;

    /**
     * An axis of columns.
     *
     * @param width of a column in pixels
     */
    ColumnAxis(List<String> columns, double width) {
        double room = width - 6;
        upright = columns.stream().anyMatch(head -> widestWord(head) > room);
        double height = 0;
        for (String head : columns) {
            List<String> lines =
                    upright ? List.of(Words.shorten(head, FONT, UPRIGHT)) : Words.wrap(head, FONT, room, MOST_LINES);
            heads.add(lines);
            double high = upright ? Words.width(lines.get(0), FONT) : lines.size() * RowLabel.LINE;
            height = Math.max(height, high);
        }
        setAutoRange(false);
        setRange(new Range(-0.5, columns.size() - 0.5), false, false);
        setAxisLineVisible(false);
        setTickMarksVisible(false);
        setFixedDimension(Math.ceil(height + 2 * GAP));
    }

    @Override
    protected AxisState drawTickMarksAndLabels(
            Graphics2D g, double cursor, Rectangle2D plotArea, Rectangle2D dataArea, RectangleEdge edge) {
        for (int column = 0; column < heads.size(); column++) {
            List<String> lines = heads.get(column);
            double x = valueToJava2D(column, dataArea, edge);
            if (upright) {
                AffineTransform before = g.getTransform();
                g.translate(x, cursor - GAP);
                g.rotate(-Math.PI / 2);
                Words.left(g, lines.get(0), FONT, HouseStyle.INK, 0, 0);
                g.setTransform(before);
            } else {
                double y = cursor - GAP - (lines.size() - 0.5) * RowLabel.LINE;
                for (String line : lines) {
                    Words.centre(g, line, FONT, HouseStyle.INK, x, y);
                    y += RowLabel.LINE;
                }
            }
        }
        return new AxisState(cursor - getFixedDimension());
    }

    private static double widestWord(String head) {
        double widest = 0;
        int start = 0;
        for (int i = 0; i <= head.length(); i++) {
            if (i == head.length() || head.charAt(i) == ' ') {
                widest = Math.max(widest, Words.width(head.substring(start, i), FONT));
                start = i + 1;
            }
        }
        return widest;
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

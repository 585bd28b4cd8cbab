package org.newsprism.output.chart;

import java.awt.Graphics2D;
import java.util.function.DoubleUnaryOperator;

/** Draws what one row of a chart shows. */
@FunctionalInterface
interface RowPainter {

    /**
     * Draws a row.
     *
     * @param row counted from the top
     * @param place where on the surface
     */
    void paint(Graphics2D g, int row, Place place);

    /**
     * A row's place on the surface, in pixels.
     *
     * @param x from a value of the axis to its position
     * @param left edge of the drawing area
     * @param right edge of the drawing area
     * @param top of the row
     * @param bottom of the row
     */
    record Place(DoubleUnaryOperator x, double left, double right, double top, double bottom) {
        double x(double value) {
            return x.applyAsDouble(value);
        }

        double middle() {
            return (top + bottom) / 2;
        }

        double height() {
            return bottom - top;
        }
    }
}

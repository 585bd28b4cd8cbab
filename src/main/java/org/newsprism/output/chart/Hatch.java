package org.newsprism.output.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Bars that stay apart in greyscale: solid, hatched or hollow. Lines are cut by arithmetic, since clips bloat SVG. */
final class Hatch {
    private static final double STEP = 5;

    private Hatch() {}

    static void solid(Graphics2D g, Rectangle2D bar, Color colour) {
        g.setPaint(colour);
        g.fill(bar);
    }

    /** Slanted lines of the colour on white, with an outline. */
    static void light(Graphics2D g, Rectangle2D bar, Color colour) {
        solid(g, bar, Color.WHITE);
        g.setPaint(colour);
        g.setStroke(HouseStyle.line(1.5));
        lines(g, bar);
        outline(g, bar, colour, 1);
    }

    /** White slanted lines on the colour. */
    static void dark(Graphics2D g, Rectangle2D bar, Color colour) {
        solid(g, bar, colour);
        g.setPaint(Color.WHITE);
        g.setStroke(HouseStyle.line(1));
        lines(g, bar);
    }

    /** An outline on white. */
    static void hollow(Graphics2D g, Rectangle2D bar, Color colour) {
        solid(g, bar, Color.WHITE);
        outline(g, bar, colour, 1.4);
    }

    private static void outline(Graphics2D g, Rectangle2D bar, Color colour, double width) {
        g.setPaint(colour);
        g.setStroke(HouseStyle.line(width));
        double w = Math.max(0, bar.getWidth() - width);
        double h = Math.max(0, bar.getHeight() - width);
        g.draw(new Rectangle2D.Double(bar.getX() + width / 2, bar.getY() + width / 2, w, h));
    }

    /** Lines at 45 degrees, x + y constant, on a grid of the surface so that neighbours line up. */
    private static void lines(Graphics2D g, Rectangle2D bar) {
        // One path a bar: a file with thousands of short lines takes long to write and to open.
        Path2D lines = new Path2D.Double();
        double first = Math.ceil((bar.getMinX() + bar.getMinY()) / STEP) * STEP;
        for (double sum = first; sum < bar.getMaxX() + bar.getMaxY(); sum += STEP) {
            double x1 = Math.max(bar.getMinX(), sum - bar.getMaxY());
            double x2 = Math.min(bar.getMaxX(), sum - bar.getMinY());
            if (x2 > x1) {
                lines.moveTo(x1, sum - x1);
                lines.lineTo(x2, sum - x2);
            }
        }
        g.draw(lines);
    }
}

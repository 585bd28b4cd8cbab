package org.newsprism.output.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Dots that differ by shape and filling as well as by colour. */
final class Marker {
    private static final int SHAPES = 4;

    private Marker() {}

    /** The mark of a series: disc, hollow square, triangle, hollow diamond. */
    static void draw(Graphics2D g, int series, double x, double y, double size) {
        Color colour = colour(series);
        Shape shape = shape(series % SHAPES, x, y, size / 2);
        g.setPaint(series % 2 == 1 ? Color.WHITE : colour);
        g.fill(shape);
        g.setPaint(series % 2 == 1 ? colour : Color.WHITE);
        g.setStroke(HouseStyle.line(series % 2 == 1 ? 1.5 : 0.6));
        g.draw(shape);
    }

    static void disc(Graphics2D g, Color colour, boolean filled, double x, double y, double size) {
        Shape shape = shape(0, x, y, size / 2);
        g.setPaint(filled ? colour : Color.WHITE);
        g.fill(shape);
        g.setPaint(colour);
        g.setStroke(HouseStyle.line(1.5));
        g.draw(shape);
    }

    private static Color colour(int series) {
        List<Color> dark = List.of(HouseStyle.RIGHT, HouseStyle.LEFT, new Color(0x009E73), new Color(0x8A4F7D));
        return dark.get(series % dark.size());
    }

    private static Shape shape(int kind, double x, double y, double r) {
        return switch (kind) {
            case 0 -> new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
            case 1 -> new Rectangle2D.Double(x - 0.9 * r, y - 0.9 * r, 1.8 * r, 1.8 * r);
            case 2 -> polygon(x, y - 1.15 * r, x + 1.1 * r, y + 0.85 * r, x - 1.1 * r, y + 0.85 * r);
            default -> polygon(x, y - 1.2 * r, x + 1.2 * r, y, x, y + 1.2 * r, x - 1.2 * r, y);
        };
    }

    private static Shape polygon(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }
}

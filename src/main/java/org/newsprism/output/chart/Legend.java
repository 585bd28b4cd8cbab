package org.newsprism.output.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.newsprism.output.font.Face;

/**
 * What the marks mean, in lines above the drawing.
 *
 * @param entries in order; none draws nothing
 */
record Legend(List<Entry> entries) {
    private static final Font FONT = Face.SANS.awt(HouseStyle.LABEL);
    private static final double LINE = 17;
    private static final double SWATCH = 16;
    private static final double GAP = 16;

    /** A mark and its meaning. */
    record Entry(Swatch swatch, String text) {}

    /** Draws a mark into a small rectangle. */
    @FunctionalInterface
    interface Swatch {
        void paint(Graphics2D g, Rectangle2D place);
    }

    Legend {
        entries = List.copyOf(entries);
    }

    static Legend none() {
        return new Legend(List.of());
    }

    /** Pixels it takes above the drawing. */
    double height() {
        return entries.isEmpty() ? 0 : lines().size() * LINE + 5;
    }

    void paint(Graphics2D g) {
        double y = LINE / 2 + 1;
        for (List<Entry> line : lines()) {
            double x = RowPlot.LEFT;
            for (Entry entry : line) {
                entry.swatch().paint(g, new Rectangle2D.Double(x, y - 5.5, SWATCH, 11));
                String text = text(entry);
                Words.left(g, text, FONT, HouseStyle.INK, x + SWATCH + 5, y);
                x += width(entry);
            }
            y += LINE;
        }
    }

    private List<List<Entry>> lines() {
        List<List<Entry>> lines = new ArrayList<>();
        List<Entry> line = new ArrayList<>();
        double x = RowPlot.LEFT;
        for (Entry entry : entries) {
            if (!line.isEmpty() && x + width(entry) - GAP > ChartPainter.WIDTH - RowPlot.INSET) {
                lines.add(line);
                line = new ArrayList<>();
                x = RowPlot.LEFT;
            }
            line.add(entry);
            x += width(entry);
        }
        lines.add(line);
        return lines;
    }

    private static double width(Entry entry) {
        return SWATCH + 5 + Words.width(text(entry), FONT) + GAP;
    }

    private static String text(Entry entry) {
        return Words.shorten(entry.text(), FONT, ChartPainter.WIDTH / 2.0);
    }
}

package org.newsprism.output.chart;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.newsprism.output.font.Face;

/**
 * A chart ready to draw: its legend over its plot.
 *
 * @param height of the plot without the legend, in pixels
 * @param zeroLine whether zero has a line of its own
 */
record Picture(Legend legend, RowPlot plot, double height, boolean zeroLine) {

    int totalHeight() {
        return (int) Math.ceil(legend.height() + height);
    }

    void paint(Graphics2D g) {
        legend.paint(g);
        if (plot.labels().isEmpty()) {
            Words.left(
                    g,
                    "n = 0: nothing to show",
                    Face.SANS_ITALIC.awt(HouseStyle.LABEL),
                    HouseStyle.MUTED,
                    RowPlot.LEFT,
                    legend.height() + height / 2);
            return;
        }
        AffineTransform before = g.getTransform();
        g.translate(0, legend.height());
        plot.chart(zeroLine).draw(g, new Rectangle2D.Double(0, 0, ChartPainter.WIDTH, height));
        g.setTransform(before);
    }
}

package org.newsprism.output.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.newsprism.output.font.Face;
import org.newsprism.report.Chart;

/**
 * Who speaks where in each article. A side has a colour and a figure, so that the strip reads in greyscale; hatching is
 * kept for reported speech.
 */
final class StripsChart {
    private static final double BAR = 16;
    private static final double AXIS = 40;
    private static final double ROOM_FOR_FIGURE = 9;
    private static final Font FIGURE = Face.SANS_BOLD.awt(9.5f);

    private StripsChart() {}

    static Picture of(Chart.Strips chart, UnaryOperator<String> printable) {
        List<RowLabel> labels =
                RowPlot.labels(chart.strips(), strip -> printable.apply(strip.label()), strip -> "", RowPlot.LABELS);
        List<Color> colours = HouseStyle.colours(chart.keys());
        RowPlot plot = new RowPlot(
                labels,
                RowPlot.axis("Place in the article, from its first counted word to its last", 0, 1, Ticks.PERCENT),
                RowPlot.groups(chart.strips(), Chart.Strip::group, printable),
                (g, row, place) -> strip(g, chart.strips().get(row), colours, place));
        double height = labels.size() * RowPlot.rowHeight(labels, BAR + 6) + AXIS;
        return new Picture(legend(chart, colours, printable), plot, height, false);
    }

    private static void strip(Graphics2D g, Chart.Strip strip, List<Color> colours, RowPainter.Place place) {
        Rectangle2D whole = bar(place, 0, 1);
        Hatch.solid(g, whole, HouseStyle.PALE);
        if (strip.segments().isEmpty()) {
            Words.left(
                    g,
                    "n = 0, nobody is quoted",
                    Face.SANS_ITALIC.awt(HouseStyle.SMALL),
                    HouseStyle.MUTED,
                    whole.getMinX() + 8,
                    place.middle());
        }
        for (Chart.Segment segment : strip.segments()) {
            Rectangle2D bar = bar(place, segment.from(), segment.to());
            Color colour = colours.get(segment.key());
            if (segment.direct()) {
                Hatch.solid(g, bar, colour);
            } else {
                Hatch.light(g, bar, colour);
            }
            if (bar.getWidth() >= ROOM_FOR_FIGURE) {
                figure(g, bar, segment.key(), segment.direct() ? colour : Color.WHITE);
            }
        }
    }

    /** At least a hair wide, or a short quotation would vanish. */
    private static Rectangle2D bar(RowPainter.Place place, double from, double to) {
        double x = place.x(from);
        double width = Math.max(1.2, place.x(to) - x);
        return new Rectangle2D.Double(x, place.middle() - BAR / 2, width, BAR);
    }

    private static void figure(Graphics2D g, Rectangle2D bar, int key, Color ground) {
        String figure = Integer.toString(key + 1);
        if (ground.equals(Color.WHITE)) {
            double width = Words.width(figure, FIGURE) + 2;
            Hatch.solid(
                    g,
                    new Rectangle2D.Double(bar.getCenterX() - width / 2, bar.getMinY() + 2.5, width, BAR - 5),
                    ground);
        }
        Words.centre(g, figure, FIGURE, HouseStyle.on(ground), bar.getCenterX(), bar.getCenterY());
    }

    private static Legend legend(Chart.Strips chart, List<Color> colours, UnaryOperator<String> printable) {
        List<Legend.Entry> entries = new ArrayList<>();
        for (int i = 0; i < chart.keys().size(); i++) {
            int key = i;
            entries.add(new Legend.Entry(
                    (g, place) -> {
                        Hatch.solid(g, place, colours.get(key));
                        figure(
                                g,
                                new Rectangle2D.Double(
                                        place.getX(), place.getCenterY() - BAR / 2, place.getWidth(), BAR),
                                key,
                                colours.get(key));
                    },
                    printable.apply(chart.keys().get(key))));
        }
        boolean reported = chart.strips().stream()
                .anyMatch(strip -> strip.segments().stream().anyMatch(part -> !part.direct()));
        if (reported) {
            entries.add(new Legend.Entry(
                    (g, place) -> Hatch.light(g, place, HouseStyle.MUTED), "reported, not between quotation marks"));
        }
        entries.add(
                new Legend.Entry((g, place) -> Hatch.solid(g, place, HouseStyle.PALE), "the outlet\u2019s own words"));
        return new Legend(entries);
    }
}

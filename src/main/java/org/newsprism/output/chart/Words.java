package org.newsprism.output.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/** Text in charts: measured the same on every surface, wrapped between words, shortened with an ellipsis. */
final class Words {
    /** Not the surface's own: a label must wrap alike in PDF and SVG. */
    private static final FontRenderContext FRC = new FontRenderContext(null, true, true);

    private static final String ELLIPSIS = "\u2026";

    private Words() {}

    static double width(String text, Font font) {
        return text.isEmpty() ? 0 : font.getStringBounds(text, FRC).getWidth();
    }

    static double widest(List<String> texts, Font font) {
        return texts.stream().mapToDouble(text -> width(text, font)).max().orElse(0);
    }

    /** The text, or as much of its start as fits with an ellipsis. */
    static String shorten(String text, Font font, double width) {
        if (width(text, font) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end).stripTrailing() + ELLIPSIS, font) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /** At most so many lines; what does not fit is cut at the end of the last. */
    static List<String> wrap(String text, Font font, double width, int lines) {
        List<String> wrapped = new ArrayList<>();
        String rest = text.strip();
        while (!rest.isEmpty()) {
            if (wrapped.size() == lines - 1 || width(rest, font) <= width) {
                wrapped.add(shorten(rest, font, width));
                break;
            }
            int cut = lastFit(rest, font, width);
            if (cut == 0) { // one word wider than the line
                int space = rest.indexOf(' ');
                wrapped.add(shorten(space < 0 ? rest : rest.substring(0, space), font, width));
                rest = space < 0 ? "" : rest.substring(space + 1).strip();
            } else {
                wrapped.add(rest.substring(0, cut).stripTrailing());
                rest = rest.substring(cut).strip();
            }
        }
        return wrapped.isEmpty() ? List.of("") : wrapped;
    }

    private static int lastFit(String text, Font font, double width) {
        int cut = 0;
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) == ' ') {
                if (width(text.substring(0, i), font) > width) {
                    break;
                }
                cut = i;
            }
        }
        return cut;
    }

    /** Starts at x, centred on the height y. */
    static void left(Graphics2D g, String text, Font font, Color colour, double x, double y) {
        if (!text.isEmpty()) {
            g.setFont(font);
            g.setPaint(colour);
            g.drawString(text, (float) x, (float) (y + rise(font)));
        }
    }

    /** Ends at x, centred on the height y. */
    static void right(Graphics2D g, String text, Font font, Color colour, double x, double y) {
        left(g, text, font, colour, x - width(text, font), y);
    }

    /** Centred on both. */
    static void centre(Graphics2D g, String text, Font font, Color colour, double x, double y) {
        left(g, text, font, colour, x - width(text, font) / 2, y);
    }

    /** From the middle of the letters down to the line they stand on: half a figure's height. */
    private static double rise(Font font) {
        return font.getSize2D() * 0.33;
    }
}

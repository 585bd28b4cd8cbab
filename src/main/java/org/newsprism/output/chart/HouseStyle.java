package org.newsprism.output.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Colours, lines and number formats of every chart. */
final class HouseStyle {
    static final Color INK = new Color(0x22262B);
    static final Color MUTED = new Color(0x5A636E);
    static final Color GRID = new Color(0xDDE1E6);
    static final Color PALE = new Color(0xEEF0F3);

    static final float LABEL = 11f;
    static final float SMALL = 10f;

    /**
     * Okabe and Ito's colours for the colour-blind ("Color Universal Design", 2008), ordered so that neighbours also
     * differ in lightness when printed grey.
     */
    private static final List<Color> OKABE_ITO = List.of(
            new Color(0x0072B2),
            new Color(0xE69F00),
            new Color(0x009E73),
            new Color(0xCC79A7),
            new Color(0x56B4E9),
            new Color(0xD55E00));

    static final Color LEFT = new Color(0xD55E00);
    static final Color RIGHT = new Color(0x0072B2);
    static final Color NOT_KNOWN = new Color(0xA9AFB6);
    static final Color NO_SIDE = new Color(0x6B747E);

    private HouseStyle() {}

    /** A colour per key; keys that say nobody was found are grey. */
    static List<Color> colours(List<String> keys) {
        List<Color> colours = new ArrayList<>();
        int next = 0;
        for (String key : keys) {
            String start = key.toLowerCase(Locale.ROOT);
            boolean unknown = start.startsWith("unresolved") || start.startsWith("not ") || start.startsWith("unknown");
            boolean noSide = start.startsWith("side unknown");
            colours.add(noSide ? NO_SIDE : unknown ? NOT_KNOWN : OKABE_ITO.get(next++ % OKABE_ITO.size()));
        }
        return colours;
    }

    /** White or ink, whichever reads better on the ground. */
    static Color on(Color ground) {
        double light = 0.299 * ground.getRed() + 0.587 * ground.getGreen() + 0.114 * ground.getBlue();
        return light < 150 ? Color.WHITE : INK;
    }

    static Stroke line(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    }

    /** A format with a real minus sign. */
    static DecimalFormat numbers(String pattern) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setMinusSign('\u2212');
        return new DecimalFormat(pattern, symbols);
    }

    /** A value with as many decimals as its size deserves; a dash when it cannot be said. */
    static String value(double value) {
        if (!Double.isFinite(value)) {
            return "\u2013";
        }
        double size = Math.abs(value);
        return numbers(size >= 100 ? "0" : size >= 10 ? "0.0" : "0.00").format(value);
    }
}

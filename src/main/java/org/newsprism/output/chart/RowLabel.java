package org.newsprism.output.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.newsprism.output.font.Face;

/**
 * What stands beside a row: a name in ink and, under it, its group in grey.
 *
 * @param name at most two lines
 * @param group one line; empty for none
 */
record RowLabel(List<String> name, String group) {
    static final double LINE = 13.5;
    private static final Font NAME = Face.SANS.awt(HouseStyle.LABEL);
    private static final Font GROUP = Face.SANS.awt(HouseStyle.SMALL);

    RowLabel {
        name = List.copyOf(name);
    }

    static RowLabel of(String name, String group, double width) {
        return new RowLabel(Words.wrap(name, NAME, width, 2), Words.shorten(group, GROUP, width));
    }

    static List<RowLabel> all(List<String> names, double width) {
        List<RowLabel> labels = new ArrayList<>();
        for (String name : names) {
            labels.add(of(name, "", width));
        }
        return labels;
    }

    int lines() {
        return name.size() + (group.isEmpty() ? 0 : 1);
    }

    double width() {
        return Math.max(Words.widest(name, NAME), Words.width(group, GROUP));
    }

    /** Right-aligned at x, its lines centred on the height y. */
    void draw(Graphics2D g, double x, double y) {
        double at = y - (lines() - 1) * LINE / 2;
        for (String line : name) {
            Words.right(g, line, NAME, HouseStyle.INK, x, at);
            at += LINE;
        }
        Words.right(g, group, GROUP, HouseStyle.MUTED, x, at);
    }
}

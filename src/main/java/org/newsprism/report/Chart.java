package org.newsprism.report;

import java.util.List;
import java.util.Optional;

/** A chart as a description: what is shown, not how. One painter draws it for every file format. */
public sealed interface Chart {

    /**
     * One thin bar per article, from its first word to its last, coloured where somebody else speaks.
     *
     * @param keys the legend, in order: one per side, and the outlet's own voice is left blank
     */
    record Strips(List<String> keys, List<Strip> strips) implements Chart {
        public Strips {
            keys = List.copyOf(keys);
            strips = List.copyOf(strips);
        }
    }

    /**
     * One article of {@link Strips}.
     *
     * @param label outlet and, where needed, article
     * @param group its group, printed beside the label
     * @param segments in text order, not overlapping
     */
    record Strip(String label, String group, List<Segment> segments) {
        public Strip {
            segments = List.copyOf(segments);
        }
    }

    /**
     * A stretch of a strip.
     *
     * @param from share of the article's counted words before it, 0 to 1
     * @param to share at its end
     * @param key index into {@link Strips#keys}
     * @param direct whether the words stand between quotation marks (solid) or are reported (hatched)
     */
    record Segment(double from, double to, int key, boolean direct) {}

    /**
     * Shares that add up to one, a bar a row.
     *
     * @param keys the parts, in order
     * @param unit what the whole is, such as {@code quoted words}
     */
    record Shares(List<String> keys, List<ShareRow> rows, String unit) implements Chart {
        public Shares {
            keys = List.copyOf(keys);
            rows = List.copyOf(rows);
        }
    }

    /**
     * One bar of {@link Shares}.
     *
     * @param label what the bar is
     * @param group printed beside the label; empty for none
     * @param counts whole numbers, one per key; all zero draws an empty bar marked {@code n = 0}
     */
    record ShareRow(String label, String group, List<Long> counts) {
        public ShareRow {
            counts = List.copyOf(counts);
        }
    }

    /**
     * Every article a dot, a row a group.
     *
     * @param axis title of the value axis, with its unit
     * @param series names of the kinds of dot, such as the voices; one entry when there is one kind
     */
    record Dots(String axis, List<String> series, List<DotRow> rows) implements Chart {
        public Dots {
            series = List.copyOf(series);
            rows = List.copyOf(rows);
        }
    }

    /**
     * One row of {@link Dots}.
     *
     * @param label group name with n
     * @param dots none for a group without articles
     */
    record DotRow(String label, List<Dot> dots) {
        public DotRow {
            dots = List.copyOf(dots);
        }
    }

    /**
     * One article's value.
     *
     * @param series index into {@link Dots#series}
     * @param value finite
     * @param label the article, for the web version's tooltip
     */
    record Dot(int series, double value, String label) {}

    /**
     * Every article a disc on its day, a row a group.
     *
     * @param keys the events, in order; the series of each dot is an index into them, or their number for any other
     * @param other what the legend calls the dots of no event in {@code keys}
     * @param rows dots whose value is the day, counted from 1 January 1970
     */
    record Timeline(List<String> keys, String other, List<DotRow> rows) implements Chart {
        public Timeline {
            keys = List.copyOf(keys);
            rows = List.copyOf(rows);
        }
    }

    /**
     * Estimates with intervals.
     *
     * @param axis title of the value axis
     */
    record Intervals(String axis, List<IntervalRow> rows) implements Chart {
        public Intervals {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One row of {@link Intervals}.
     *
     * @param low and {@code high}: the ends; empty when no interval may be shown
     */
    record IntervalRow(String label, double value, Optional<Double> low, Optional<Double> high) {}

    /**
     * Bars to both sides of zero, largest first.
     *
     * @param left what lies to the left of zero
     * @param right what lies to the right
     */
    record Diverging(String axis, String left, String right, List<DivergingRow> rows) implements Chart {
        public Diverging {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One bar of {@link Diverging}.
     *
     * @param note counts printed at the bar's end, such as {@code 5 in 2 articles}
     * @param weak drawn hollow: found in one article only
     */
    record DivergingRow(String label, double value, String note, boolean weak) {}

    /**
     * Counts in a grid, darker for more, each cell printed.
     *
     * @param columns heads of the columns
     * @param unit what a cell counts
     */
    record Heatmap(List<String> columns, List<HeatRow> rows, String unit) implements Chart {
        public Heatmap {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * Names in a grid, each with the colour and figure of what it belongs to.
     *
     * @param keys the legend, in order
     * @param columns heads of the columns
     */
    record NameGrid(List<String> keys, List<String> columns, List<NameRow> rows) implements Chart {
        public NameGrid {
            keys = List.copyOf(keys);
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** One row of {@link NameGrid}: a name per column. */
    record NameRow(String label, List<Optional<KeyedName>> names) {
        public NameRow {
            names = List.copyOf(names);
        }
    }

    /**
     * A name in a grid.
     *
     * @param key index into {@link NameGrid#keys}
     */
    record KeyedName(String name, int key) {}

    /** One row of {@link Heatmap}: a count per column. */
    record HeatRow(String label, List<Long> counts) {
        public HeatRow {
            counts = List.copyOf(counts);
        }
    }
}

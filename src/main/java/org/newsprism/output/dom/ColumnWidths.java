package org.newsprism.output.dom;

import java.util.List;
import org.newsprism.report.Block;
import org.newsprism.report.Inline;

/**
 * Widths of a table's columns from what they hold, so that figures stay whole, words break only when they must, and a
 * column of sentences gets the room the others leave.
 */
final class ColumnWidths {
    /** Letters of the table's face across the text width of the page. */
    private static final double LINE = 112;
    /** What a cell's padding takes, in letters. */
    private static final double PADDING = 2.6;

    /** Heads up to this length stay on one line. */
    private static final int SHORT_HEAD = 11;

    private static final int LONGEST_WORD = 20;
    private static final int LONGEST_LINE = 64;
    private static final int ALL = 1000;

    private ColumnWidths() {}

    /** Tenths of a per cent per column, 1,000 in all. */
    static int[] of(Block.Table table) {
        int columns = table.columns().size();
        double[] least = new double[columns];
        double[] wish = new double[columns];
        int given = 0;
        for (int i = 0; i < columns; i++) {
            Block.Column column = table.columns().get(i);
            given += column.width();
            measure(table, i, least, wish);
        }
        double sumLeast = 0;
        double sumMore = 0;
        for (int i = 0; i < columns; i++) {
            if (table.columns().get(i).width() == 0) {
                sumLeast += least[i];
                sumMore += Math.max(0.5, wish[i] - least[i]);
            }
        }
        double free = Math.max(0, 100 - given) / 100.0 * LINE;
        double[] shares = new double[columns];
        for (int i = 0; i < columns; i++) {
            int width = table.columns().get(i).width();
            if (width > 0) {
                shares[i] = width / 100.0 * LINE;
            } else if (sumLeast >= free) {
                shares[i] = least[i] / sumLeast * Math.max(free, LINE * 0.1);
            } else {
                shares[i] = least[i] + (free - sumLeast) * Math.max(0.5, wish[i] - least[i]) / sumMore;
            }
        }
        return whole(shares);
    }

    private static void measure(Block.Table table, int column, double[] least, double[] wish) {
        boolean numeric = table.columns().get(column).numeric();
        String head = table.columns().get(column).title();
        int whole = head.length() <= SHORT_HEAD ? head.length() : longestWord(head);
        double word = Math.min(LONGEST_WORD, whole) * 1.06; // the head is bold
        double line = Math.min(head.length(), numeric ? 14 : 24);
        double sum = 0;
        for (Block.Row row : table.rows()) {
            String text = text(row.cells().get(column));
            word = Math.max(
                    word, numeric ? Math.min(LONGEST_WORD, text.length()) : Math.min(LONGEST_WORD, longestWord(text)));
            line = Math.max(line, Math.min(LONGEST_LINE, text.length()));
            sum += Math.min(400, text.length());
        }
        double mean = table.rows().isEmpty() ? 0 : sum / table.rows().size();
        least[column] = Math.max(3, word) + PADDING;
        wish[column] = Math.max(line, mean) + PADDING;
    }

    private static int[] whole(double[] shares) {
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        int[] widths = new int[shares.length];
        int left = ALL;
        for (int i = 0; i < shares.length; i++) {
            widths[i] = i == shares.length - 1 ? left : (int) Math.floor(shares[i] / sum * ALL);
            left -= widths[i];
        }
        return widths;
    }

    private static String text(List<Inline> cell) {
        StringBuilder text = new StringBuilder();
        cell.forEach(run -> text.append(run.text()));
        return text.toString();
    }

    private static int longestWord(String text) {
        int longest = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ' || text.charAt(i) == '-') {
                longest = Math.max(longest, i - start);
                start = i + 1;
            }
        }
        return longest;
    }
}

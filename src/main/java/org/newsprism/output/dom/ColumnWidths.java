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
    private static final double PADDING = 3.1;

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
        double whole = head.length() <= SHORT_HEAD ? width(head) : longestWord(head);
        double word = Math.min(LONGEST_WORD, whole) * 1.06; // the head is bold
        double line = Math.min(width(head), numeric ? 14 : 24);
        double sum = 0;
        for (Block.Row row : table.rows()) {
            String text = text(row.cells().get(column));
            boolean kept = numeric && !isLong(text);
            word = Math.max(word, Math.min(LONGEST_WORD, kept ? width(text) : longestWord(text)));
            line = Math.max(line, Math.min(LONGEST_LINE, width(text)));
            sum += Math.min(400, text.length());
        }
        double mean = table.rows().isEmpty() ? 0 : sum / table.rows().size();
        least[column] = Math.max(3, word) + PADDING;
        wish[column] = Math.max(line, mean) + PADDING;
    }

    /** Whether figures are wider than any column is made for, so that they take several lines. */
    static boolean isLong(List<Inline> cell) {
        return isLong(text(cell));
    }

    private static boolean isLong(String figures) {
        return width(figures) > LONGEST_WORD;
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

    private static double longestWord(String text) {
        double longest = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ' || isBreak(text, i)) {
                longest = Math.max(longest, width(text.substring(start, i)));
                start = i + 1;
            }
        }
        return longest;
    }

    /** A hyphen between letters: a line may end there, but not inside a date or S-400. */
    private static boolean isBreak(String text, int i) {
        return text.charAt(i) == '-' && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
    }

    /** The width of some words in letters of middling width, by how wide the face draws each. */
    private static double width(String text) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += width(text.charAt(i));
        }
        return width;
    }

    private static double width(char letter) {
        if ("mwMW%".indexOf(letter) >= 0) {
            return 1.75;
        } else if (Character.isUpperCase(letter)) {
            return 1.3;
        } else if ("iljtfrI.,:;'’()| \u00a0".indexOf(letter) >= 0) {
            return 0.65;
        }
        return letter < '\u2E80' ? 1.06 : 2; // letters of East Asia are square
    }
}

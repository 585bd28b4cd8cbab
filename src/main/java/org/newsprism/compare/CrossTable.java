package org.newsprism.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.newsprism.corpus.ArticleId;

/**
 * Articles by two of their properties; each cell holds the articles, its count is how many they are.
 *
 * @param rowTitle what the rows are, such as {@code origin}
 * @param columnTitle what the columns are, such as {@code event}
 * @param rows the groups that have articles, in the groups' order
 * @param columns the values found, sorted; {@link #UNKNOWN} last where an article has none
 * @param cells a list of articles per row and column
 */
public record CrossTable(
        String rowTitle,
        String columnTitle,
        List<String> rows,
        List<String> columns,
        List<List<List<ArticleId>>> cells) {

    /** The column of articles of which the value is not known. */
    public static final String UNKNOWN = "not known";

    public CrossTable {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = cells.stream()
                .map(row -> row.stream().map(List::copyOf).toList())
                .toList();
    }

    static CrossTable of(Groups groups, String columnTitle, Function<CountedArticle, Optional<String>> value) {
        Set<String> columns = new LinkedHashSet<>();
        groups.filled().stream()
                .flatMap(group -> group.articles().stream())
                .map(value)
                .flatMap(Optional::stream)
                .sorted()
                .forEach(columns::add);
        boolean unknown = groups.filled().stream()
                .flatMap(group -> group.articles().stream())
                .anyMatch(article -> value.apply(article).isEmpty());
        if (unknown) {
            columns.add(UNKNOWN);
        }
        List<String> rows = new ArrayList<>();
        List<List<List<ArticleId>>> cells = new ArrayList<>();
        for (Group group : groups.filled()) {
            rows.add(group.name());
            Map<String, List<ArticleId>> found = new HashMap<>();
            group.articles()
                    .forEach(article -> found.computeIfAbsent(
                                    value.apply(article).orElse(UNKNOWN), column -> new ArrayList<>())
                            .add(article.id()));
            cells.add(columns.stream()
                    .map(column -> found.getOrDefault(column, List.of()))
                    .toList());
        }
        return new CrossTable(groups.column(), columnTitle, rows, List.copyOf(columns), cells);
    }

    /** The articles of a row and column. */
    public List<ArticleId> cell(int row, int column) {
        return cells.get(row).get(column);
    }

    /** The number of articles of a row and column. */
    public int count(int row, int column) {
        return cell(row, column).size();
    }

    /**
     * Cramer's V of the articles of which the value is known: 0 when rows and columns have nothing to do with each other, 1
     * when the one follows from the other; NaN when fewer than two rows or two columns have such articles.
     */
    public double cramersV() {
        int known = columns.contains(UNKNOWN) ? columns.size() - 1 : columns.size();
        long[][] counts = new long[rows.size()][known];
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < known; c++) {
                counts[r][c] = count(r, c);
            }
        }
        return cramersV(counts);
    }

    /** Cramer's V of a table of counts (Cramer 1946): the root of chi-square over n (k - 1), k the fewer of rows and columns. */
    static double cramersV(long[][] counts) {
        int known = counts.length == 0 ? 0 : counts[0].length;
        long[] rowSums = new long[counts.length];
        long[] columnSums = new long[known];
        long all = 0;
        for (int r = 0; r < counts.length; r++) {
            for (int c = 0; c < known; c++) {
                rowSums[r] += counts[r][c];
                columnSums[c] += counts[r][c];
                all += counts[r][c];
            }
        }
        long smaller = Math.min(
                Arrays.stream(rowSums).filter(sum -> sum > 0).count(),
                Arrays.stream(columnSums).filter(sum -> sum > 0).count());
        if (smaller < 2) {
            return Double.NaN;
        }
        double chiSquare = 0;
        for (int r = 0; r < counts.length; r++) {
            for (int c = 0; c < known; c++) {
                if (rowSums[r] > 0 && columnSums[c] > 0) {
                    double expected = (double) rowSums[r] * columnSums[c] / all;
                    chiSquare += (counts[r][c] - expected) * (counts[r][c] - expected) / expected;
                }
            }
        }
        return Math.min(1, Math.sqrt(chiSquare / (all * (smaller - 1.0))));
    }
}

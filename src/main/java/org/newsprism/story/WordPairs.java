package org.newsprism.story;

import java.util.Arrays;
import java.util.List;

/** Pairs the words of two versions in order: as many as can be, and rather in a row than scattered. */
final class WordPairs {
    private static final int PAIR = 2;
    private static final int IN_A_ROW = 3;

    private WordPairs() {}

    /** For each word of the shorter the index of its partner in the longer, or -1. */
    static int[] of(List<FoldedWord> longer, List<FoldedWord> shorter) {
        int n = longer.size();
        int m = shorter.size();
        int[][] best = new int[n + 1][m + 1];
        int[][] ending = new int[n + 1][m + 1]; // best that ends in a pair of these two words; 0 for none
        for (int i = 1; i <= n; i++) {
            for (int j = 1; j <= m; j++) {
                if (longer.get(i - 1).folded().equals(shorter.get(j - 1).folded())) {
                    int row = ending[i - 1][j - 1] == 0 ? 0 : ending[i - 1][j - 1] + IN_A_ROW;
                    ending[i][j] = Math.max(best[i - 1][j - 1] + PAIR, row);
                }
                best[i][j] = Math.max(ending[i][j], Math.max(best[i - 1][j], best[i][j - 1]));
            }
        }
        int[] partner = new int[m];
        Arrays.fill(partner, -1);
        int i = n;
        int j = m;
        boolean inRow = false;
        while (i > 0 && j > 0) {
            if (inRow || (ending[i][j] > 0 && best[i][j] == ending[i][j])) {
                partner[j - 1] = i - 1;
                inRow = ending[i - 1][j - 1] > 0 && ending[i][j] == ending[i - 1][j - 1] + IN_A_ROW;
                i--;
                j--;
            } else if (best[i][j] == best[i - 1][j]) {
                i--;
            } else {
                j--;
            }
        }
        return partner;
    }
}

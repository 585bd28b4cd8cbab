package org.newsprism.language;

/** Makes a tree projective by lifting the shortest crossing arc to its head's head (Nivre and Nilsson 2005). */
final class Projective {

    private Projective() {}

    static int[] lifted(int[] heads) {
        int[] result = heads.clone();
        int n = heads.length;
        int child = shortestCrossing(result, n);
        while (child >= 0) {
            result[child] = result[result[child]];
            child = shortestCrossing(result, n);
        }
        return result;
    }

    private static int shortestCrossing(int[] heads, int n) {
        int shortest = -1;
        for (int i = 0; i < n; i++) {
            if (heads[i] == n) {
                continue;
            }
            int from = Math.min(i, heads[i]);
            int to = Math.max(i, heads[i]);
            boolean shorter = shortest < 0 || to - from < Math.abs(shortest - heads[shortest]);
            for (int k = from + 1; k < to && shorter; k++) {
                if (!under(k, heads[i], heads, n)) {
                    shortest = i;
                    shorter = false;
                }
            }
        }
        return shortest;
    }

    private static boolean under(int word, int ancestor, int[] heads, int n) {
        int w = word;
        while (w != n) {
            if (w == ancestor) {
                return true;
            }
            w = heads[w];
        }
        return false;
    }
}

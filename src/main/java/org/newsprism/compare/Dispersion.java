package org.newsprism.compare;

/**
 * How evenly a word is spread over articles (method M4).
 *
 * @param dpNorm deviation of proportions, 0 for a word spread as the words are, 1 for one in the shortest article only (Gries
 *     2008, with the correction of Lijffijt and Gries 2012); NaN for one article or for none of the word
 * @param range number of articles that have it
 * @param largestShare share of its occurrences in the article that has most; NaN for none of the word
 */
record Dispersion(double dpNorm, int range, double largestShare) {

    /** From which range, and up to which share in one article, a word says something of more than one article. */
    static final int LEAST_RANGE = 2;

    static final double MOST_SHARE = 0.5;

    /**
     * The dispersion of a word.
     *
     * @param counts its occurrences per article
     * @param lengths words per article, in the same order, each above 0
     */
    static Dispersion of(long[] counts, long[] lengths) {
        long f = 0;
        long words = 0;
        long largest = 0;
        long shortest = Long.MAX_VALUE;
        int range = 0;
        for (int a = 0; a < counts.length; a++) {
            f = Math.addExact(f, counts[a]);
            words = Math.addExact(words, lengths[a]);
            largest = Math.max(largest, counts[a]);
            shortest = Math.min(shortest, lengths[a]);
            range += counts[a] > 0 ? 1 : 0;
        }
        if (f == 0) {
            return new Dispersion(Double.NaN, 0, Double.NaN);
        }
        double distance = 0;
        for (int a = 0; a < counts.length; a++) {
            distance += Math.abs((double) counts[a] / f - (double) lengths[a] / words);
        }
        double norm = counts.length < 2 ? Double.NaN : distance / 2 / (1 - (double) shortest / words);
        return new Dispersion(norm, range, (double) largest / f);
    }

    /** Whether it stands in one article only, or more than half of it in one. */
    boolean singleArticle() {
        return range < LEAST_RANGE || largestShare > MOST_SHARE;
    }
}

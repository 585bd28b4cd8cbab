package org.newsprism.compare;

/**
 * Weighted log-odds of a word with an informative Dirichlet prior (method M1; Monroe, Colaresi and Quinn 2008, equations 15
 * to 22). Its zeta ranks words; it takes every word for independent of the next, so it is never a p.
 *
 * @param delta difference of the two log-odds; positive where the first group has more
 * @param variance its variance, about 1/(y1 + a) + 1/(y2 + a)
 */
record LogOdds(double delta, double variance) {

    /**
     * The log-odds of a word.
     *
     * @param y1 its count in the first group of {@code n1} words
     * @param y2 its count in the second group of {@code n2} words
     * @param prior its share of the background, above 0 and below 1
     * @param alphaZero pseudo-words of the prior
     */
    static LogOdds of(long y1, long n1, long y2, long n2, double prior, double alphaZero) {
        double alpha = alphaZero * prior;
        return new LogOdds(
                logit(y1, n1, alpha, alphaZero) - logit(y2, n2, alpha, alphaZero), 1 / (y1 + alpha) + 1 / (y2 + alpha));
    }

    private static double logit(long y, long n, double alpha, double alphaZero) {
        return Math.log((y + alpha) / (n + alphaZero - y - alpha));
    }

    /** Delta in units of its standard deviation. */
    double zeta() {
        return delta / Math.sqrt(variance);
    }
}

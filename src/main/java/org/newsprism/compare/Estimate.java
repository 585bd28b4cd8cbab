package org.newsprism.compare;

import java.util.List;
import java.util.Optional;
import org.newsprism.profile.Tally;

/**
 * A number as a reader may see it: with its unit, the articles behind it, and what limits it.
 *
 * @param value NaN when it cannot be said, which prints as a dash
 * @param tally the whole numbers it is made of: how many were found, of how many
 * @param interval a 95% interval by percentiles, from five articles on; never before
 * @param bca the same, corrected for bias and skew (BCa); present when {@code interval} is
 * @param range the lowest and highest value with one article left out, for two to four articles
 * @param unit such as {@code per 1,000 words}
 * @param articles how many articles it was taken from
 * @param cautions every one of them is printed
 */
public record Estimate(
        double value,
        Tally tally,
        Optional<Interval> interval,
        Optional<Interval> bca,
        Optional<Interval> range,
        String unit,
        int articles,
        List<Caution> cautions) {

    /** The fewest articles whose resampling gives an interval: 126 distinct samples; four articles give 35 (M7). */
    public static final int ARTICLES_FOR_AN_INTERVAL = 5;

    /** Two ends, {@code low <= high}. */
    public record Interval(double low, double high) {
        public Interval {
            if (low > high) {
                throw new IllegalArgumentException("Not an interval: " + low + " to " + high);
            }
        }

        Interval scaled(double scale) {
            return new Interval(low * scale, high * scale);
        }
    }

    public Estimate {
        if (bca.isPresent() != interval.isPresent()) {
            throw new IllegalArgumentException("Both intervals come together: " + interval + ", " + bca);
        }
        cautions = List.copyOf(cautions);
        if (interval.isPresent() && articles < ARTICLES_FOR_AN_INTERVAL) {
            throw new IllegalArgumentException("No interval can be given for " + articles + " articles");
        }
        if (range.isPresent() && articles < 2) {
            throw new IllegalArgumentException("Leaving one of " + articles + " articles out leaves no range");
        }
        if (!cautions.containsAll(Caution.forArticles(articles))) {
            throw new IllegalArgumentException("A number from " + articles + " articles must carry "
                    + Caution.forArticles(articles) + ", not only " + cautions);
        }
    }
}

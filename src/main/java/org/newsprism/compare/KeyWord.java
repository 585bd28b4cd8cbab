package org.newsprism.compare;

import java.util.List;
import java.util.Optional;
import org.newsprism.corpus.ArticleId;
import org.newsprism.corpus.Span;

/**
 * A word, phrase or name that a group uses more than all others, with all that is needed to doubt it (methods M1 to M4).
 *
 * @param key the word, phrase or name
 * @param places where the group has it in the voice that is counted, in the order of articles and of their text
 * @param rest how often all others have it in that voice
 * @param perThousand its rate in the group
 * @param restPerThousand its rate in all others
 * @param zeta weighted log-odds in standard deviations: ranks, and is no p
 * @param effect how much more often
 * @param spread over the group's articles
 * @param restRange number of other articles that have it
 * @param elsewhere how often the group has it in other voices, which is not counted above
 * @param stable whether it stays above the others with any one article of the group left out
 * @param self whether it is the group's own country or outlet
 * @param p by max-T over relabelled articles; empty where the gates let none through
 * @param cautions every one of them is printed
 */
public record KeyWord(
        String key,
        List<Place> places,
        long rest,
        double perThousand,
        double restPerThousand,
        double zeta,
        Effect effect,
        Spread spread,
        int restRange,
        Elsewhere elsewhere,
        boolean stable,
        boolean self,
        Optional<Double> p,
        List<Caution> cautions) {

    /** One occurrence. */
    public record Place(ArticleId article, Span span) {}

    /**
     * How much more often a group has it.
     *
     * @param logRatio 1 is twice as often
     * @param conservative the end of the log ratio's 95% interval nearest to 0, shared among all tested words
     * @param conservativeOfArticles the same of the number of articles that have it, which one article cannot swell
     * @param percentDifference 100 is twice as often; NaN where the others have none
     * @param g2 Dunning's G2 over four cells, uncorrected
     * @param g2OfTwoCells Rayson and Garside's
     */
    public record Effect(
            double logRatio,
            double conservative,
            double conservativeOfArticles,
            double percentDifference,
            double g2,
            double g2OfTwoCells) {}

    /**
     * How evenly it is spread.
     *
     * @param articles how many have it
     * @param dpNorm 0 as the words are, 1 in the shortest article only; NaN for a group of one article
     * @param largestShare the share of its occurrences in one article
     */
    public record Spread(int articles, double dpNorm, double largestShare) {}

    /** Uses of the group in the voices that the row does not count; {@code 0} in the row's own. */
    public record Elsewhere(long outlet, long reported, long quoted) {}

    public KeyWord {
        places = List.copyOf(places);
        cautions = List.copyOf(cautions);
    }

    /** How often the group has it in the voice that is counted. */
    public long count() {
        return places.size();
    }

    /** Whether it says something of one article only. */
    public boolean singleArticle() {
        return cautions.contains(Caution.SINGLE_ARTICLE_WORD);
    }
}

package org.newsprism.compare;

import java.util.List;
import java.util.Optional;
import org.newsprism.corpus.ArticleId;
import org.newsprism.framing.Terms.Term;

/**
 * A word that a group uses more than all others, with all that is needed to doubt it (methods M1 to M4).
 *
 * @param lemma the word
 * @param places where the group has it, outside quotation marks, in the order of articles and of their text
 * @param rest how often all others have it outside quotation marks
 * @param perThousand its rate in the group
 * @param restPerThousand its rate in all others
 * @param zeta weighted log-odds in standard deviations: ranks, and is no p
 * @param logRatio 1 is twice as often
 * @param conservative the end of the log ratio's 95% interval nearest to 0, shared among all tested words
 * @param g2 Dunning's G2 over four cells, uncorrected
 * @param spread over the group's articles
 * @param restRange number of other articles that have it
 * @param quoted how often the group has it between quotation marks, which is not counted above
 * @param stable whether it stays above the others with any one article of the group left out
 * @param p by max-T over relabelled articles; empty where the gates let none through
 * @param cautions every one of them is printed
 */
public record KeyWord(
        String lemma,
        List<Place> places,
        long rest,
        double perThousand,
        double restPerThousand,
        double zeta,
        double logRatio,
        double conservative,
        double g2,
        Spread spread,
        int restRange,
        long quoted,
        boolean stable,
        Optional<Double> p,
        List<Caution> cautions) {

    /** One occurrence of a word. */
    public record Place(ArticleId article, Term term) {}

    /**
     * How evenly it is spread.
     *
     * @param articles how many have it
     * @param dpNorm 0 as the words are, 1 in the shortest article only; NaN for a group of one article
     * @param largestShare the share of its occurrences in one article
     */
    public record Spread(int articles, double dpNorm, double largestShare) {}

    public KeyWord {
        places = List.copyOf(places);
        cautions = List.copyOf(cautions);
    }

    /** How often the group has it outside quotation marks. */
    public long count() {
        return places.size();
    }

    /** Whether it says something of one article only. */
    public boolean singleArticle() {
        return cautions.contains(Caution.SINGLE_ARTICLE_WORD);
    }
}

package org.newsprism.compare;

import java.util.ArrayList;
import java.util.List;

/** A limit that a number carries with it. The report prints its words beside the number. */
public enum Caution {
    /** Nothing was read for this group. */
    NO_ARTICLE("no article"),
    /** One article: it speaks for itself only. */
    ONE_ARTICLE("one article: this says something of this article, not of its group"),
    /** Two to four articles: resampling them gives too few different samples for an interval (M7). */
    FEW_ARTICLES("fewer than five articles: no interval can be given"),
    /** No relabelling of so few articles can give p of .05 or less (M5). */
    NO_SMALL_P("too few articles for any result to reach p = .05"),
    /** Group and event coincide. */
    NOT_IDENTIFIABLE("not identifiable: group and event coincide; descriptive only"),
    /** Some groups share events, some do not, or only dates are known. */
    PARTLY_IDENTIFIABLE("partly identifiable: groups share only some of their events"),
    /** All articles of a group come from one outlet. */
    ONE_OUTLET("all articles from one outlet: outlet and group coincide"),
    /** More than half of a group's articles come from one of its outlets. */
    DOMINANT_OUTLET("more than half of its articles from one outlet"),
    /** The word stands in one article, or more than half of it in one. */
    SINGLE_ARTICLE_WORD("one article accounts for this word"),
    /** More than half of the count comes from one article of three or more: of two, one has nearly always more. */
    DOMINANT_ARTICLE("more than half of it from one article"),
    /** More than half of the count comes from one entry of the list. */
    DOMINANT_ENTRY("more than half of it from one entry of the list"),
    /** Fewer than five places found. */
    RARE("fewer than five found"),
    /** The feature's accuracy has not been measured. */
    UNVALIDATED("accuracy not measured");

    private final String words;

    Caution(String words) {
        this.words = words;
    }

    /** The words a reader sees. */
    public String words() {
        return words;
    }

    /** The cautions that follow from a number of articles alone. */
    static List<Caution> forArticles(int articles) {
        List<Caution> cautions = new ArrayList<>();
        if (articles == 0) {
            cautions.add(NO_ARTICLE);
        } else if (articles == 1) {
            cautions.add(ONE_ARTICLE);
        } else if (articles < Estimate.ARTICLES_FOR_AN_INTERVAL) {
            cautions.add(FEW_ARTICLES);
        }
        return List.copyOf(cautions);
    }
}

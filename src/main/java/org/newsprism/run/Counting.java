package org.newsprism.run;

import java.util.List;
import org.newsprism.actor.Casting;
import org.newsprism.corpus.Article;
import org.newsprism.framing.AnnotatedText;
import org.newsprism.framing.Feature;
import org.newsprism.framing.Search;
import org.newsprism.language.Annotator;
import org.newsprism.language.Document;
import org.newsprism.profile.ArticleCounts;
import org.newsprism.voice.QuoteFinder;
import org.newsprism.voice.Quotes;

/**
 * The whole way from an article's text to its row of counts. Of the article only its id and its text go in: whose it is,
 * counting does not learn. Safe for many threads.
 */
public final class Counting {
    private final Annotator annotator;
    private final QuoteFinder voices;
    private final Casting casting;
    private final Search search;

    /**
     * @param annotator sentences, words, dependencies
     * @param voices quotations
     * @param casting actors
     * @param features what is counted, in the report's order
     */
    public Counting(Annotator annotator, QuoteFinder voices, Casting casting, List<Feature> features) {
        this.annotator = annotator;
        this.voices = voices;
        this.casting = casting;
        search = new Search(features);
    }

    /** The row of one article. */
    public ArticleCounts count(Article article) {
        return ArticleCounts.of(article.id(), annotate(article), search);
    }

    /** All that features look at in one article. */
    public AnnotatedText annotate(Article article) {
        Document document = annotator.annotate(article.content());
        Quotes quotes = voices.find(document);
        return new AnnotatedText(document, quotes, casting.cast(document, quotes));
    }
}

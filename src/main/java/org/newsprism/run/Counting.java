package org.newsprism.run;

import java.util.List;
import org.newsprism.actor.Casting;
import org.newsprism.corpus.Article;
import org.newsprism.framing.AnnotatedText;
import org.newsprism.framing.Feature;
import org.newsprism.language.Annotator;
import org.newsprism.language.Document;
import org.newsprism.profile.ArticleCounts;
import org.newsprism.voice.QuoteFinder;
import org.newsprism.voice.Quotes;

/**
 * The whole way from an article's text to its row of counts. Of the article only its id and its text go in: whose it is,
 * counting does not learn. Safe for many threads.
 *
 * @param annotator sentences, words, dependencies
 * @param voices quotations
 * @param casting actors
 * @param features what is counted, in the report's order
 */
public record Counting(Annotator annotator, QuoteFinder voices, Casting casting, List<Feature> features) {
    public Counting {
        features = List.copyOf(features);
    }

    /** The row of one article. */
    public ArticleCounts count(Article article) {
        Document document = annotator.annotate(article.content());
        Quotes quotes = voices.find(document);
        AnnotatedText text = new AnnotatedText(document, quotes, casting.cast(document, quotes));
        return ArticleCounts.of(article.id(), text, features);
    }
}

package org.newsprism.compare;

import java.util.List;
import org.newsprism.profile.Criticism;
import org.newsprism.profile.Prominence;
import org.newsprism.profile.QuoteRow;
import org.newsprism.profile.Share;
import org.newsprism.profile.Stretch;
import org.newsprism.profile.Transparency;

/**
 * Who speaks in one article (method M9). Unresolved speakers are in every denominator.
 *
 * @param article whose
 * @param quotes its attributed quotations in the body, in text order
 * @param bySide what each side gets of them
 * @param bySpeaker what each speaker gets of them
 * @param strip where in the body others than the outlet speak
 * @param bodyWords the number of the body's words, which the strip's positions are out of
 * @param criticisms the sides that somebody speaks against, each with the first words of that side after them
 */
public record ArticleVoices(
        CountedArticle article,
        List<QuoteRow> quotes,
        List<Share> bySide,
        List<Share> bySpeaker,
        List<Stretch> strip,
        long bodyWords,
        List<Criticism> criticisms) {

    public ArticleVoices {
        quotes = List.copyOf(quotes);
        bySide = List.copyOf(bySide);
        bySpeaker = List.copyOf(bySpeaker);
        strip = List.copyOf(strip);
        criticisms = List.copyOf(criticisms);
    }

    static ArticleVoices of(CountedArticle article) {
        List<QuoteRow> quotes = article.counts().bodyQuotes();
        return new ArticleVoices(
                article,
                quotes,
                Share.bySide(quotes),
                Share.bySpeaker(quotes),
                article.counts().strip(),
                article.counts().bodyWords().size(),
                Criticism.of(article.counts()));
    }

    /** Headline, lead, first, first direct and last source. */
    public Prominence prominence() {
        return article.counts().prominence();
    }

    /** How many different named sources it has, in classes. */
    public Transparency transparency() {
        return Transparency.of(article.counts().namedSources().size());
    }

    /** Its quotations whose source is {@code named}, {@code partly}, {@code anonymous}, or, with empty text, unresolved. */
    public List<QuoteRow> named(String naming) {
        return quotes.stream().filter(row -> row.named().equals(naming)).toList();
    }

    /** The body's words that others than the outlet speak, quoted or reported. */
    public long attributedWords() {
        return quotes.stream().mapToLong(row -> row.words().size()).sum();
    }

    /** The share of the body that is the outlet's own; NaN for an article without a body. */
    public double outletShare() {
        return bodyWords == 0 ? Double.NaN : (double) (bodyWords - attributedWords()) / bodyWords;
    }

    /** Where a word of the body stands, 0 to 1: the share of the body's words before it. */
    public double position(int word) {
        return bodyWords == 0 ? Double.NaN : (double) word / bodyWords;
    }
}

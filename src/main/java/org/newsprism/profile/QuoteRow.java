package org.newsprism.profile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsprism.actor.Actor;
import org.newsprism.actor.Resolution;
import org.newsprism.corpus.ArticleId;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.Zone;
import org.newsprism.voice.Cue;
import org.newsprism.voice.Quote;

/**
 * One quotation of one article with its speaker: a row of {@code quotes.csv}.
 *
 * @param article where it stands
 * @param quote form, words, cue
 * @param resolution who speaks and by which rule; nobody when unresolved, and for words between marks that nobody is said
 *     to have spoken
 * @param text the words said, as they stand
 * @param speakerAsWritten the words that name the speaker, as they stand; empty text when there are none
 * @param sentence index of the sentence it begins in; -1 when it begins outside every sentence
 * @param words its words, but for those of another quotation inside it: each word of an article belongs to one at most
 * @param quotedWords those of them that stand between quotation marks
 * @param place how much of the body stands before it, in ten-thousandths of the body's words, 0 to 10,000; 0 in a headline
 */
public record QuoteRow(
        ArticleId article,
        Quote quote,
        Resolution resolution,
        String text,
        String speakerAsWritten,
        int sentence,
        List<Span> words,
        List<Span> quotedWords,
        int place) {

    /** The whole of a body in the unit of {@link #place}: whole numbers, so that sums over articles are exact. */
    public static final int BODY = 10_000;

    /** The speaker and the side of a quotation that could not be given to anybody. */
    public static final String UNRESOLVED = "unresolved";

    public QuoteRow {
        words = List.copyOf(words);
        quotedWords = List.copyOf(quotedWords);
    }

    /** Who speaks; empty when unresolved, and for words between marks that nobody is said to have spoken. */
    public Optional<Actor> actor() {
        return resolution.actor();
    }

    /** The same row for the speaker as known from elsewhere. */
    QuoteRow of(Resolution known) {
        return new QuoteRow(article, quote, known, text, speakerAsWritten, sentence, words, quotedWords, place);
    }

    /** Whether somebody is said to have said it. */
    public boolean attributed() {
        return quote.form() != Quote.Form.SCARE;
    }

    /** Whether it stands in the headline. */
    public boolean inHeadline() {
        return quote.zone() == Zone.Kind.HEADLINE;
    }

    /** Whether all of it stands between quotation marks. */
    public boolean direct() {
        return quote.form() == Quote.Form.DIRECT;
    }

    /** {@code direct}, {@code mixed}, {@code indirect}, {@code fragment} or {@code scare}. */
    public String form() {
        return lower(quote.form());
    }

    /** The speaker's canonical name; {@link #UNRESOLVED} for an attributed quotation without one; else empty text. */
    public String speaker() {
        return actor().map(Actor::name).orElse(nobody());
    }

    /** The speaker's side; {@link #UNRESOLVED} for an attributed quotation without a speaker; else empty text. */
    public String side() {
        return actor().map(Actor::side).orElse(nobody());
    }

    /** The speaker's role, lower case; empty text without a speaker. */
    public String role() {
        return actor().map(known -> lower(known.role())).orElse("");
    }

    /** {@code named}, {@code partly} or {@code anonymous}; empty text without a speaker. */
    public String named() {
        return actor().map(known -> lower(known.naming())).orElse("");
    }

    /** The lemma of the reporting verb or phrase; empty text without one. */
    public String verb() {
        return quote.cue().map(Cue::lemma).orElse("");
    }

    /** The class of the reporting verb, lower case; empty text without one. */
    public String verbClass() {
        return quote.cue().map(cue -> lower(cue.verb().speechAct())).orElse("");
    }

    /** The stance of the reporting verb, lower case; empty text without one. */
    public String stance() {
        return quote.cue().map(cue -> lower(cue.verb().stance())).orElse("");
    }

    private String nobody() {
        return attributed() ? UNRESOLVED : "";
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}

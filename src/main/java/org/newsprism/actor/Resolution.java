package org.newsprism.actor;

import java.util.Optional;
import org.newsprism.corpus.Span;

/**
 * Who speaks a quotation and by which rule the text shows it, or why nobody could be said to.
 *
 * @param actor who speaks; empty when unresolved
 * @param rule a code of {@link Reasons}; empty text for words that nobody is said to have spoken
 * @param evidence the place that shows it: the name a surname or pronoun stands for, the title with its holder, else the
 *     speaker's own words; empty where the text has no words for a speaker
 */
public record Resolution(Optional<Actor> actor, String rule, Optional<Span> evidence) {

    /** Words that nobody is said to have spoken: a scare quote. */
    public static final Resolution NOBODY = new Resolution(Optional.empty(), "", Optional.empty());

    /** Somebody, by a rule and a place. */
    public static Resolution of(Actor actor, String rule, Span evidence) {
        return new Resolution(Optional.of(actor), rule, Optional.of(evidence));
    }

    /** The same for the actor as known from elsewhere. */
    public Resolution of(Actor known) {
        return new Resolution(Optional.of(known), rule, evidence);
    }

    /** Nobody: the words at a place are there and do not show whom they mean. */
    static Resolution open(String rule, Span words) {
        return new Resolution(Optional.empty(), rule, Optional.of(words));
    }
}

package org.newsprism.actor;

import org.newsprism.corpus.Span;

/**
 * A place in the text that means an actor.
 *
 * @param span the words: a name, a title, a metonym, a pronoun
 * @param actor whom they mean
 * @param reason id of the rule that tied them, such as {@code surname} or {@code pronoun-subject}: a code of {@link Reasons}
 * @param evidence the place that shows it, such as the full name a surname stands for; else the words themselves
 * @param gender {@code m} or {@code f} where name, title or pronoun shows it; else empty
 */
public record Mention(Span span, Actor actor, String reason, Span evidence, String gender) {

    /** The same place for the actor as known from elsewhere. */
    public Mention of(Actor known) {
        return new Mention(span, known, reason, evidence, gender);
    }
}

package org.newsprism.actor;

import org.newsprism.corpus.Span;

/**
 * A place in the text that means an actor.
 *
 * @param span the words: a name, a title, a metonym, a pronoun
 * @param actor whom they mean
 * @param reason id of the rule that tied them, such as {@code surname} or {@code pronoun-subject}
 */
public record Mention(Span span, Actor actor, String reason) {}

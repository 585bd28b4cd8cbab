package org.newsprism.framing;

import org.newsprism.actor.Cast;
import org.newsprism.language.Document;
import org.newsprism.voice.Quotes;

/**
 * All that a feature may look at: the text, its grammar, its quotations and its actors. There is no outlet in it.
 *
 * @param document sentences, words, dependencies
 * @param quotes quotations, and the voice of every word
 * @param cast actors, and who speaks
 */
public record AnnotatedText(Document document, Quotes quotes, Cast cast) {}

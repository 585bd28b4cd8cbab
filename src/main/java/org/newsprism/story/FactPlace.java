package org.newsprism.story;

import org.newsprism.corpus.Span;

/**
 * A place where an article mentions a fact.
 *
 * @param sentence index of the sentence in the article
 * @param span the words in the article's text
 */
public record FactPlace(int sentence, Span span) {}

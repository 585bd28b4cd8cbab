package org.newsprism.framing.concept;

import org.newsprism.corpus.Span;

/**
 * Words that mean somebody or something.
 *
 * @param text index of the text among those looked at together
 * @param span the words
 */
public record Reference(int text, Span span) {}

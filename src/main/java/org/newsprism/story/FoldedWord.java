package org.newsprism.story;

import org.newsprism.corpus.Span;

/**
 * A word as it is compared across articles: letters and digits only, small, without accents; numbers in figures; a name by
 * its actor.
 *
 * @param folded what is compared
 * @param span where the word or the words of the name stand
 * @param stretch which of the quotation's marked stretches it stands in
 */
record FoldedWord(String folded, Span span, int stretch) {}

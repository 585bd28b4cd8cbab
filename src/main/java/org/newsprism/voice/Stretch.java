package org.newsprism.voice;

import org.newsprism.corpus.Span;

/**
 * The words between an opening quotation mark and the mark that closes it.
 *
 * @param span with the marks that are there
 * @param continues whether it takes up a quotation that the paragraph before left open
 */
record Stretch(Span span, boolean continues) {}

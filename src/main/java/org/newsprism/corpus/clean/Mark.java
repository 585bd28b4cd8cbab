package org.newsprism.corpus.clean;

import org.newsprism.corpus.Span;
import org.newsprism.corpus.Zone;

/**
 * A stretch and the part it plays.
 *
 * @param kind the part
 * @param span where it stands in the text
 */
record Mark(Zone.Kind kind, Span span) {}

/**
 * What is read: articles, the outlets they come from, and mistakes in the files the user edits.
 *
 * <p>Enters: nothing of ours; {@code corpus.read} fills these types from a folder. Leaves: a {@link
 * org.newsprism.corpus.Corpus}. The one idea: the text is never rewritten, every position points into it, and whatever
 * was inferred or set aside keeps the evidence or the rule that did it.
 */
@NullMarked
package org.newsprism.corpus;

import org.jspecify.annotations.NullMarked;

/**
 * An article's text enters; a {@link org.newsprism.language.Document} of sentences, words, tags, lemmas and dependencies
 * leaves. The text itself is never rewritten: what the models read is a plain form beside it, word by word. No outlet is
 * known here.
 */
@NullMarked
package org.newsprism.language;

import org.jspecify.annotations.NullMarked;

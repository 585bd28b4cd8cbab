/**
 * Which words of a page are the story.
 *
 * <p>Enters: a decoded text by lines. Leaves: {@link org.newsprism.corpus.clean.Cleaned zones and the cleaning log}. The
 * one idea: a rule marks, it never rewrites; when a line could be the story, it stays the story.
 */
@NullMarked
package org.newsprism.corpus.clean;

import org.jspecify.annotations.NullMarked;

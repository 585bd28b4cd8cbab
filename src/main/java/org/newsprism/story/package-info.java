/**
 * Articles of one event side by side: what each mentions, what each kept of the same utterance, what one took from another.
 * Rows of counts and articles enter; matrices and pairs of passages leave. The one idea: every cell is a place in a text, and
 * what is not there is said to be not mentioned, no more.
 */
@NullMarked
package org.newsprism.story;

import org.jspecify.annotations.NullMarked;

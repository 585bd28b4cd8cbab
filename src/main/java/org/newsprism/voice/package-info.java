/**
 * Enters: a document's words with their dependencies. Leaves: its quotations, each with form, speaker's words and cue,
 * and the voice of every word. The idea: marks are scanned, cues come from a list, and a named pattern ties the two;
 * where no pattern holds, nobody speaks.
 */
@NullMarked
package org.newsprism.voice;

import org.jspecify.annotations.NullMarked;

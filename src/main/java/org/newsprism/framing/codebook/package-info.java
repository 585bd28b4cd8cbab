/**
 * Codebooks: what a coder would ask of a text, and the words at which to look. A file enters, its questions and cues leave.
 *
 * <p>The one idea: a codebook is written for people first. The program only finds the places.
 */
@NullMarked
package org.newsprism.framing.codebook;

import org.jspecify.annotations.NullMarked;

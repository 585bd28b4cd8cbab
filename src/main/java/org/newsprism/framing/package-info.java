/**
 * An annotated text enters; pieces of evidence leave, one list a feature.
 *
 * <p>The one idea: a feature finds places, and a count is the number of places and nothing else. {@link Features} is the
 * table of contents; word lists are data files beside these classes.
 */
@NullMarked
package org.newsprism.framing;

import org.jspecify.annotations.NullMarked;

/**
 * Enters: the name of a face. Leaves: its TrueType file, its AWT font, and whether it can print a given text.
 * The one idea: the report carries its own fonts, so it looks the same everywhere and a letter that no font holds is
 * found before it is printed.
 */
@NullMarked
package org.newsprism.output.font;

import org.jspecify.annotations.NullMarked;

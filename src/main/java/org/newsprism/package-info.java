/**
 * The front door: settings enter, a finished output folder leaves. The one idea: every way to run the program, from the
 * command line or from other code, comes through here.
 */
@NullMarked
package org.newsprism;

import org.jspecify.annotations.NullMarked;

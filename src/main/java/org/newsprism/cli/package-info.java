/**
 * The command: options enter, messages and exit codes leave. The one idea: nothing else in the program prints or exits.
 */
@NullMarked
package org.newsprism.cli;

import org.jspecify.annotations.NullMarked;

/** TODO: what enters, what leaves, the one idea. */
@NullMarked
package org.newsprism.cli;

import org.jspecify.annotations.NullMarked;

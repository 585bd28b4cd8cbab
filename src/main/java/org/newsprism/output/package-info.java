/** TODO: what enters, what leaves, the one idea. */
@NullMarked
package org.newsprism.output;

import org.jspecify.annotations.NullMarked;

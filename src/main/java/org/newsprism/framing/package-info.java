/** TODO: what enters, what leaves, the one idea. */
@NullMarked
package org.newsprism.framing;

import org.jspecify.annotations.NullMarked;

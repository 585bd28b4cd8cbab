/** TODO: what enters, what leaves, the one idea. */
@NullMarked
package org.newsprism.compare;

import org.jspecify.annotations.NullMarked;

/** TODO: what enters, what leaves, the one idea. */
@NullMarked
package org.newsprism.language;

import org.jspecify.annotations.NullMarked;

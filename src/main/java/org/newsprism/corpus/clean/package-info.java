/** TODO: what enters, what leaves, the one idea. */
@NullMarked
package org.newsprism.corpus.clean;

import org.jspecify.annotations.NullMarked;

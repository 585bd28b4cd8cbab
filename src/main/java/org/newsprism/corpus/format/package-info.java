/** TODO: what enters, what leaves, the one idea. */
@NullMarked
package org.newsprism.corpus.format;

import org.jspecify.annotations.NullMarked;

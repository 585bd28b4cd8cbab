/** TODO: what enters, what leaves, the one idea. */
@NullMarked
package org.newsprism.bench;

import org.jspecify.annotations.NullMarked;

/** TODO: what enters, what leaves, the one idea. */
@NullMarked
package org.newsprism.output.pdf;

import org.jspecify.annotations.NullMarked;

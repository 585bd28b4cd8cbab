/** TODO: what enters, what leaves, the one idea. */
@NullMarked
package org.newsprism.run;

import org.jspecify.annotations.NullMarked;

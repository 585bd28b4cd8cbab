/** TODO: what enters, what leaves, the one idea. */
@NullMarked
package org.newsprism.output.html;

import org.jspecify.annotations.NullMarked;

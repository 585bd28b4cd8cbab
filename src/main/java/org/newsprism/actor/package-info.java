/** TODO: what enters, what leaves, the one idea. */
@NullMarked
package org.newsprism.actor;

import org.jspecify.annotations.NullMarked;

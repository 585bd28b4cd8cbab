/** TODO: what enters, what leaves, the one idea. */
@NullMarked
package org.newsprism.voice;

import org.jspecify.annotations.NullMarked;

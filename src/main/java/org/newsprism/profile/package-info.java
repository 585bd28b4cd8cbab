/** TODO: what enters, what leaves, the one idea. */
@NullMarked
package org.newsprism.profile;

import org.jspecify.annotations.NullMarked;

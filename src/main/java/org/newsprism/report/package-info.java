/** TODO: what enters, what leaves, the one idea. */
@NullMarked
package org.newsprism.report;

import org.jspecify.annotations.NullMarked;

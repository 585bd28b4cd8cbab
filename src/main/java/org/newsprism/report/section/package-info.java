/** TODO: what enters, what leaves, the one idea. */
@NullMarked
package org.newsprism.report.section;

import org.jspecify.annotations.NullMarked;

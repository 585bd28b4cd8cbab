/**
 * Findings enter, data files leave. The one idea: their names and columns are a contract with the scripts of those who read
 * them; docs/data.md describes each.
 */
@NullMarked
package org.newsprism.output.data;

import org.jspecify.annotations.NullMarked;

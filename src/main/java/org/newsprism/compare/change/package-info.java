/**
 * What a run leaves behind for the next one: findings enter, a compact record leaves, and two records give their changes. The
 * one idea: a record holds what a reader of the report would compare by hand, and nothing that a rerun would not repeat.
 */
@NullMarked
package org.newsprism.compare.change;

import org.jspecify.annotations.NullMarked;

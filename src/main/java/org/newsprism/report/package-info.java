/**
 * Enters: nothing of ours. Leaves: a report as values: sections of blocks, charts as descriptions.
 * The one idea: what a report says and how a page looks meet only here, so a section knows no fonts and a writer knows
 * no findings.
 */
@NullMarked
package org.newsprism.report;

import org.jspecify.annotations.NullMarked;

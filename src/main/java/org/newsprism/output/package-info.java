/**
 * Enters: a report and its data files. Leaves: files in the output folder, all of them or none.
 * The one idea: a format is a {@link org.newsprism.output.ReportWriter} that knows nothing of the findings, and
 * {@link org.newsprism.output.Output} is the only way to the disk.
 */
@NullMarked
package org.newsprism.output;

import org.jspecify.annotations.NullMarked;

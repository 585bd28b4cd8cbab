/**
 * Findings enter, the sections of a report leave. The one idea: a section turns findings into blocks and knows no fonts,
 * colours or file formats; every number it prints leads to its evidence.
 */
@NullMarked
package org.newsprism.report.section;

import org.jspecify.annotations.NullMarked;

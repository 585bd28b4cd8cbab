package org.newsprism.report.section;

import org.newsprism.report.Section;

/** Writes one section of the report. Without state: one instance serves every report. */
interface SectionWriter {

    /** The section on these findings. */
    Section write(Material material);
}

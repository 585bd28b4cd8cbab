package org.newsprism.output.pdf;

import java.util.ArrayList;
import java.util.List;
import org.newsprism.output.DataFile;
import org.newsprism.report.Block;
import org.newsprism.report.Report;
import org.newsprism.report.Section;

/**
 * Which data files a PDF carries. Those over {@value #MOST_BYTES} bytes stay outside: a report is sent by mail, and a large
 * corpus has tables that would make most of its size.
 *
 * @param inside the files that the PDF carries, in their order
 * @param outside the names of the others, in their order
 */
record Attachments(List<DataFile> inside, List<String> outside) {

    /** Larger files are not carried. */
    static final int MOST_BYTES = 2_000_000;

    /** The section that says how a report was made. */
    private static final int METHODS = 14;

    Attachments {
        inside = List.copyOf(inside);
        outside = List.copyOf(outside);
    }

    static Attachments of(List<DataFile> files) {
        List<DataFile> inside = new ArrayList<>();
        List<String> outside = new ArrayList<>();
        for (DataFile file : files) {
            if (file.bytes().length > MOST_BYTES) {
                outside.add(file.name());
            } else {
                inside.add(file);
            }
        }
        return new Attachments(inside, outside);
    }

    /** The report with a last paragraph of section 14 that says which files it carries; unchanged where there are none. */
    Report named(Report report) {
        if (inside.isEmpty() && outside.isEmpty()) {
            return report;
        }
        List<Section> sections = new ArrayList<>();
        for (Section section : report.sections()) {
            List<Block> blocks = new ArrayList<>(section.blocks());
            if (section.number() == METHODS) {
                blocks.add(new Block.Heading("data-files", "Data files"));
                blocks.add(Block.Paragraph.of(words()));
            }
            sections.add(new Section(section.id(), section.number(), section.title(), blocks));
        }
        return new Report(
                report.title(), report.subtitle(), report.notice(), report.front(), sections, report.provenance());
    }

    private String words() {
        String carried = "This PDF carries " + inside.size() + (inside.size() == 1 ? " data file" : " data files")
                + " inside; most viewers show them in the attachments pane. The same files are in the folder data beside it.";
        return outside.isEmpty()
                ? carried
                : carried + " Only there, as larger than 2 MB: " + String.join(", ", outside) + ".";
    }
}

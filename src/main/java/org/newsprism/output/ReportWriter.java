package org.newsprism.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.newsprism.report.Report;

/** Writes a report in one format. The same report and attachments give the same bytes. */
public interface ReportWriter {

    /** Name of the file it makes, such as {@code report.pdf}. */
    String fileName();

    /**
     * Writes the report; leaves the stream open.
     *
     * @param attachments data files to carry inside, where the format can
     * @return what the reader of the report should know about it, such as letters that no font could print; a
     *     sentence each, none when all is well
     */
    List<String> write(Report report, List<DataFile> attachments, OutputStream out) throws IOException;
}

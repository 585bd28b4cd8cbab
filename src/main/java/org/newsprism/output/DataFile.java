package org.newsprism.output;

/**
 * A finished file of data that goes beside the report and, but for very large ones, inside the PDF.
 *
 * @param name such as {@code quotes.csv}
 * @param mediaType such as {@code text/csv}
 * @param description one line for a reader of the attachment list
 * @param bytes the whole file; callers do not change it
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere; a file's bytes travel as bytes
public record DataFile(String name, String mediaType, String description, byte[] bytes) {}

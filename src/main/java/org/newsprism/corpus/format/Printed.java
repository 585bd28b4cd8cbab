package org.newsprism.corpus.format;

/**
 * A line of a document as it is printed.
 *
 * @param text its characters, without line end
 * @param number the line of the file, the paragraph of a document or the page of a PDF it stands on, from 1
 */
record Printed(String text, int number) {

    /** The line without white space at its edges. */
    String words() {
        return text.replace('\u00a0', ' ').strip();
    }

    boolean blank() {
        return words().isEmpty();
    }
}

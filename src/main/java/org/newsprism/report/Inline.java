package org.newsprism.report;

/** A run of words inside a block. Writers escape every one of them; nothing here is markup. */
public sealed interface Inline {

    /** The words. */
    String text();

    /** Words as they are. */
    record Plain(String text) implements Inline {}

    /** Words that carry weight. */
    record Strong(String text) implements Inline {}

    /** Words set apart: foreign words, titles, words spoken of as words. */
    record Emphasis(String text) implements Inline {}

    /** File names, commands, column names. */
    record Code(String text) implements Inline {}

    /** Words that are shown although they are not there: cut from a quotation. */
    record Cut(String text) implements Inline {}

    /** The words of a piece of evidence that were counted. */
    record Mark(String text) implements Inline {}

    /**
     * Words that lead to another place of the report.
     *
     * @param anchor the id of a section, row or figure
     */
    record Link(String text, String anchor) implements Inline {}

    /**
     * Words that links lead to.
     *
     * @param id unique in the report
     */
    record Target(String text, String id) implements Inline {}

    /**
     * Words that lead to a page outside.
     *
     * @param address an {@code http} or {@code https} address
     */
    record Web(String text, String address) implements Inline {}
}

package org.newsprism.corpus.clean;

import java.util.List;

/** One way to tell that a line, or a stretch of one, is not running text. */
interface LineRule {

    /** Its name in the cleaning log, for ever. */
    String id();

    /** The stretches this rule marks among the lines still open, in text order; none when in doubt. */
    List<Mark> find(Page page);
}

package org.newsprism.corpus.format;

import java.util.List;

/** One database's way of printing many articles into one document, whatever kind of file holds it. */
interface Export {

    /** Whether these lines are such an export. */
    boolean recognises(List<Printed> lines);

    /** The articles, in order. */
    List<Reading> read(List<Printed> lines);
}

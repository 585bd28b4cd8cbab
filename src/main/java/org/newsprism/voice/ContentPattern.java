package org.newsprism.voice;

import java.util.List;

/** One way a sentence gives the words said that belong to a reporting verb or phrase. */
interface ContentPattern {
    /** The word runs said, in text order; empty when the pattern does not hold here. */
    List<Range> find(Passage passage, List<Site> sites, Site site);

    /** Its name in the report's evidence. */
    String id();
}

package org.newsprism.language;

import java.util.List;

/** Says which word of a sentence depends on which. Safe for many threads. */
interface Parser {

    /** The tree over {@code words} with their tags. */
    Tree parse(List<String> words, List<String> tags);

    /**
     * Heads and relations of a sentence's words.
     *
     * @param heads index of each word's head, -1 for the root
     * @param relations each word's relation to its head
     */
    record Tree(List<Integer> heads, List<String> relations) {}
}

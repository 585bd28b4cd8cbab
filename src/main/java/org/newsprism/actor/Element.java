package org.newsprism.actor;

/**
 * Words of a sentence that the tables know.
 *
 * @param entry what the tables say
 * @param from first word
 * @param to the word after the last
 */
record Element(Entry entry, int from, int to) {
    Entry.Kind kind() {
        return entry.kind();
    }
}

package org.newsprism.voice;

import java.util.Optional;

/**
 * Who a pattern says is speaking.
 *
 * @param words the words that name the speaker; empty when the pattern holds and names nobody, as in {@code it was said}
 * @param pattern id of the pattern
 */
record Speaker(Optional<Range> words, String pattern) {
    static Speaker of(Range words, String pattern) {
        return new Speaker(Optional.of(words), pattern);
    }
}

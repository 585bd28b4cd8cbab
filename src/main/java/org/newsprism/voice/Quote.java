package org.newsprism.voice;

import java.util.List;
import java.util.Optional;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.Zone;

/**
 * One quotation: what was said, in which form, and the words that name the speaker.
 *
 * @param form how the words are given
 * @param content the words said, with their quotation marks; of a speech over several paragraphs, all of them
 * @param quoted the stretches of {@code content} between quotation marks, marks included; empty for indirect speech
 * @param speaker the words in the text that name the speaker (a name, a noun phrase or a pronoun); empty when unresolved
 *     or, for a scare quote, absent
 * @param cue the reporting verb or phrase, where there is one
 * @param zone headline or body
 * @param pattern id of the rule that tied the speaker to the words, such as {@code inverted-subject}; never blank
 */
public record Quote(
        Form form,
        Span content,
        List<Span> quoted,
        Optional<Span> speaker,
        Optional<Cue> cue,
        Zone.Kind zone,
        String pattern) {
    public Quote {
        quoted = List.copyOf(quoted);
    }

    /** The ways words of another are given. */
    public enum Form {
        /** All between quotation marks. */
        DIRECT,
        /** A clause partly between quotation marks. */
        MIXED,
        /** No quotation marks. */
        INDIRECT,
        /** A few words between marks inside the outlet's sentence, attributed. */
        FRAGMENT,
        /** A few words between marks, attributed to nobody. */
        SCARE
    }
}

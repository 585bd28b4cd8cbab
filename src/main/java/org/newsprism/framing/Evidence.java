package org.newsprism.framing;

import org.newsprism.corpus.Span;
import org.newsprism.corpus.Zone;
import org.newsprism.voice.Voice;

/**
 * One place in a text that a feature found. A count is the number of these and nothing else.
 *
 * @param feature who found it
 * @param label what it was counted as: a verb's stance, a variant of a concept, a category of a list
 * @param item the entry behind it, such as the lemma or the list's rule id; traceable in the printed list
 * @param span the words found
 * @param sentence index of their sentence in the document
 * @param voice whose words they are
 * @param zone headline or body
 * @param note marks on the hit, such as {@code negated} or the neutral alternative; empty text when there is none
 * @param weight what it adds to its list's weighted sum, in thousandths; {@link Entry#PLAIN} where the list gives none
 */
public record Evidence(
        FeatureId feature,
        String label,
        String item,
        Span span,
        int sentence,
        Voice voice,
        Zone.Kind zone,
        String note,
        int weight) {

    /** A place that weighs one. */
    public Evidence(
            FeatureId feature,
            String label,
            String item,
            Span span,
            int sentence,
            Voice voice,
            Zone.Kind zone,
            String note) {
        this(feature, label, item, span, sentence, voice, zone, note, Entry.PLAIN);
    }
}

package org.newsprism.framing;

import java.util.List;
import java.util.Optional;
import org.newsprism.language.Sentence;

/** A feature whose places are the entries of a list. {@link Search} finds the entries of all lists in one pass. */
interface ListFeature extends Feature {

    /** The entries, ready to be looked for. */
    List<PhraseIndex.Wanted<Entry>> wanted();

    /**
     * The place at which an entry was found; empty where it does not count.
     *
     * @param cues where the verbs and phrases stand that hand over the text's quotations
     */
    Optional<Evidence> evidence(AnnotatedText text, Sentence sentence, PhraseIndex.Hit<Entry> hit, CueSpans cues);

    /** The places of this list alone; a run with several lists asks {@link Search}. */
    @Override
    default List<Evidence> find(AnnotatedText text) {
        return new Search(List.of(this)).find(text).getOrDefault(id(), List.of());
    }
}

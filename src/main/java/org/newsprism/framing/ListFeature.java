package org.newsprism.framing;

import java.util.List;
import java.util.Optional;

/** A feature whose places are the entries of lists. {@link Search} finds the entries of all lists in one pass. */
interface ListFeature extends Feature {

    /** The entries, ready to be looked for, list by list; what one list finds does not bear on another. */
    List<List<PhraseIndex.Wanted<Entry>>> wanted();

    /** The place at which an entry was found; empty where it does not count. */
    Optional<Evidence> evidence(Context context, PhraseIndex.Hit<Entry> hit);

    /** The places of this feature alone; a run with several asks {@link Search}. */
    @Override
    default List<Evidence> find(AnnotatedText text) {
        return new Search(List.of(this)).find(text).getOrDefault(id(), List.of());
    }
}

package org.newsprism.voice;

import java.util.List;
import java.util.Optional;

/** One way the words around a stretch between marks say who spoke it. */
interface MarksPattern {
    /** The claim on the whole stretch; empty when the pattern does not hold. */
    Optional<Claim> find(Passage passage, List<Site> sites, int stretch);
}

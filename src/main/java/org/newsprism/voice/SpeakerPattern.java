package org.newsprism.voice;

import java.util.List;
import java.util.Optional;

/** One way a sentence names the speaker of a reporting verb or phrase. */
interface SpeakerPattern {
    /**
     * The speaker, or nobody when the pattern forbids any; empty when the pattern does not hold here.
     *
     * @param earlier the cues before this one in the passage, with their speakers
     */
    Optional<Speaker> find(Passage passage, Site site, List<Site> earlier);
}

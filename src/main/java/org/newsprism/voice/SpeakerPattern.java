package org.newsprism.voice;

import java.util.Optional;

/** One way a sentence names the speaker of a reporting verb or phrase. */
interface SpeakerPattern {
    /** The speaker, or nobody when the pattern forbids any; empty when the pattern does not hold here. */
    Optional<Speaker> find(Passage passage, Site site);
}

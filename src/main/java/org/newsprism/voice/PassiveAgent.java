package org.newsprism.voice;

import java.util.List;
import java.util.Optional;

/** {@code It was confirmed by the ministry}: in the passive the agent speaks, and without one nobody does. */
final class PassiveAgent implements SpeakerPattern {
    @Override
    public Optional<Speaker> find(Passage passage, Site site, List<Site> earlier) {
        int verb = site.verb();
        // By doing something is no agent: she began by saying.
        boolean manner = verb + 2 < passage.size()
                && passage.is(verb + 1, "by")
                && passage.word(verb + 2).tag().equals("VBG");
        if (manner || (!passage.is(verb + 1, "by") && !Clauses.isPassive(passage, verb))) {
            return Optional.empty();
        }
        int end = Math.min(passage.sentence(verb).to(), verb + 8);
        for (int i = verb + 1; i < end && passage.isOutlet(i); i++) {
            if (passage.is(i, "by")
                    && (passage.head(i) < 0 || passage.head(passage.head(i)) == verb || i == verb + 1)) {
                Optional<Range> agent = NounPhrases.startingAt(passage, i + 1);
                return Optional.of(new Speaker(agent, "passive-agent"));
            }
        }
        return Clauses.isPassive(passage, verb)
                ? Optional.of(new Speaker(Optional.empty(), "passive-without-agent"))
                : Optional.empty();
    }
}

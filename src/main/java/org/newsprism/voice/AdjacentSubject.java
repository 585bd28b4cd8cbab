package org.newsprism.voice;

import java.util.List;
import java.util.Optional;

/** {@code The minister (later) said}: the noun phrase right before the verb, at the start of its clause. */
final class AdjacentSubject implements SpeakerPattern {
    @Override
    public Optional<Speaker> find(Passage passage, Site site, List<Site> earlier) {
        int verb = site.verb();
        String tag = passage.word(verb).tag();
        boolean bare = tag.equals("VBG") || tag.equals("VB");
        if (bare && !Adjacency.isHelper(passage, verb - 1)) {
            return Optional.empty();
        }
        return Adjacency.subject(passage, verb).map(found -> Speaker.of(found.subject(), "adjacent-subject"));
    }
}

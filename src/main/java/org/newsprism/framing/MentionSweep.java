package org.newsprism.framing;

import java.util.List;
import java.util.Optional;
import org.newsprism.actor.Cast;
import org.newsprism.actor.Mention;

/** The mention at a position, for positions asked in text order; one walk over the mentions in all. */
final class MentionSweep {
    private final List<Mention> mentions;
    private int next;

    MentionSweep(Cast cast) {
        mentions = cast.mentions();
    }

    /** The mention that covers a position; positions may not go back. */
    Optional<Mention> at(int position) {
        while (next < mentions.size() && mentions.get(next).span().end() <= position) {
            next++;
        }
        return next < mentions.size() && mentions.get(next).span().start() <= position
                ? Optional.of(mentions.get(next))
                : Optional.empty();
    }
}

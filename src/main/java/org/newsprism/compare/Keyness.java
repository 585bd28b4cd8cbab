package org.newsprism.compare;

import java.util.List;
import java.util.Optional;
import org.newsprism.voice.Voice;

/**
 * The words, phrases or names that set groups apart in one voice, and how they were looked for (methods M1 to M6). All words
 * of the voice are the base; words of other voices are not counted.
 *
 * @param unit what was counted
 * @param voice whose words
 * @param alphaZero pseudo-words of the prior, whose shares are those of all grouped articles together
 * @param leastCount what has fewer occurrences in all groups together was not tested
 * @param tested how many words, phrases or names were
 * @param groups one per group with articles; none where fewer than two groups have any
 */
public record Keyness(KeyUnit unit, Voice voice, double alphaZero, int leastCount, int tested, List<KeyWords> groups) {

    public Keyness {
        groups = List.copyOf(groups);
    }

    /** A group's words. */
    public Optional<KeyWords> of(Group group) {
        return groups.stream()
                .filter(words -> words.group().equals(group.name()))
                .findFirst();
    }
}

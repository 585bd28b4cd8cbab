package org.newsprism.compare;

import java.util.List;
import java.util.Optional;

/**
 * The words that set groups apart, and how they were looked for (methods M1 to M6). Words between quotation marks, names,
 * numbers and function words are not candidates; all words outside quotation marks are the base.
 *
 * @param alphaZero pseudo-words of the prior, whose shares are those of all grouped articles together
 * @param leastCount words with fewer occurrences in all groups together were not tested
 * @param tested how many words were
 * @param groups one per group with articles; none where fewer than two groups have any
 */
public record Keyness(double alphaZero, int leastCount, int tested, List<KeyWords> groups) {

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

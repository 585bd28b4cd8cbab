package org.newsprism.compare;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The words that set one group apart from all others.
 *
 * @param group the group's name
 * @param articles how many it has
 * @param words outside quotation marks, what rates are of
 * @param all those with a higher log-odds here than elsewhere, the highest zeta first
 * @param floor the smallest p that relabelling its articles could give
 * @param noise what the largest zeta between two halves of this same group reaches in 95 of 100 splits: below it lies nothing
 *     to find (M8); empty below four articles
 * @param cautions every one of them is printed
 */
public record KeyWords(
        String group,
        int articles,
        long words,
        List<KeyWord> all,
        double floor,
        OptionalDouble noise,
        List<Caution> cautions) {

    public KeyWords {
        all = List.copyOf(all);
        cautions = List.copyOf(cautions);
    }
}

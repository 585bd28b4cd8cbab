package org.newsprism.compare;

import java.util.List;
import org.newsprism.story.FactPlace;

/**
 * A fact in an article.
 *
 * @param status what the text has of it
 * @param places where it is mentioned, in text order
 * @param chance for a fact that is not mentioned: the chance that a text of this length has no mention when the fact is
 *     mentioned as often per word as in the other articles of the event; NaN when none of those mentions it, and in all other
 *     cells
 * @param others of the other groups' articles of the event that could mention it, how many do; 0 in all other cells
 * @param otherPossible how many those are
 * @param note what is not known about the article, such as its date; empty text when nothing is missing
 */
public record FactCell(
        FactStatus status, List<FactPlace> places, double chance, int others, int otherPossible, String note) {

    public FactCell {
        places = List.copyOf(places);
    }

    /** Whether at least half of the other groups' articles on the event mention what this text does not. */
    public boolean candidate() {
        return status == FactStatus.NOT_MENTIONED && others > 0 && 2 * others >= otherPossible;
    }
}

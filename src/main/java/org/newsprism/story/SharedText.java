package org.newsprism.story;

import java.util.List;
import org.newsprism.corpus.Span;

/**
 * What two texts have word for word in common.
 *
 * @param first place of one text in the list that was compared
 * @param second place of the other, behind the first
 * @param passages the common runs of words, the longest first
 * @param ofFirst share of the first text's five-word runs of narrative that stand in the second (containment, Broder 1997)
 * @param ofSecond the same the other way round
 */
public record SharedText(int first, int second, List<Passage> passages, double ofFirst, double ofSecond) {

    public SharedText {
        passages = List.copyOf(passages);
    }

    /**
     * A common run of words.
     *
     * @param first where it stands in the first text
     * @param second where it stands in the second
     * @param narrative how many of its words are the first outlet's own or reported speech
     * @param quotation how many stand between quotation marks there
     * @param boilerplate how many are captions, credits or page furniture there
     */
    public record Passage(Span first, Span second, int narrative, int quotation, int boilerplate) {

        /** All its words. */
        public int words() {
            return narrative + quotation + boilerplate;
        }
    }

    /** Common words of narrative in all passages. */
    public int narrative() {
        return passages.stream().mapToInt(Passage::narrative).sum();
    }

    /** Common words between quotation marks in all passages. */
    public int quotation() {
        return passages.stream().mapToInt(Passage::quotation).sum();
    }

    /** Common words of captions, credits and page furniture in all passages. */
    public int boilerplate() {
        return passages.stream().mapToInt(Passage::boilerplate).sum();
    }
}

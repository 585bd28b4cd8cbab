package org.newsprism.story;

import java.util.List;
import java.util.Optional;

/**
 * The event an article reports, and how that is known.
 *
 * @param name the key the user gave; else a first date and the words its articles have in common, unique in a corpus
 * @param ground how it is known
 * @param ties what ties the article to another of the event; empty unless it was joined to one
 */
public record ArticleEvent(String name, Ground ground, Optional<Tie> ties) {

    /** How an event is known. */
    public enum Ground {
        /** The user gave it. */
        GIVEN("given"),
        /** Date, actors and words tie the article to another. */
        INFERRED("inferred"),
        /** Nothing ties it to another article: an event of its own. */
        ALONE("inferred, alone"),
        /** Its date is not known, so it is tied to nothing: an event of its own. */
        UNDATED("alone, date not known");

        private final String words;

        Ground(String words) {
            this.words = words;
        }

        /** The words a reader sees. */
        public String words() {
            return words;
        }
    }

    /**
     * What two articles of an event have in common.
     *
     * @param other the place in the corpus of the article it is most like in its event
     * @param days between the two
     * @param likeness cosine of their weighted words, 0 to 1
     * @param names of actors and others in both, the weightiest first
     * @param words in both, the weightiest first
     */
    public record Tie(int other, long days, double likeness, List<String> names, List<String> words) {
        public Tie {
            names = List.copyOf(names);
            words = List.copyOf(words);
        }
    }

    /** Whether the user gave it. */
    public boolean given() {
        return ground == Ground.GIVEN;
    }
}

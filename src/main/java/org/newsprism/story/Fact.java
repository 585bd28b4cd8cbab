package org.newsprism.story;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that a text on a story can mention.
 *
 * @param name what a reader calls it
 * @param kind where it comes from
 * @param validFrom the first day on which a text could mention it; empty when that is always
 * @param event the only event whose texts can be expected to mention it; empty for every event
 */
public record Fact(String name, Kind kind, Optional<LocalDate> validFrom, Optional<String> event) {

    /** Where a fact comes from. */
    public enum Kind {
        /** The user's table. */
        GIVEN("given", 0),
        /** Who did what to whom, sides folded. */
        PROPOSITION("proposition", 1),
        /** A number with what is counted, money, a share. */
        AMOUNT("amount", 2),
        /** Letters, hyphen, figures: a weapon or other equipment. */
        DESIGNATION("designation", 3),
        /** A law, treaty or resolution. */
        LAW("law", 4),
        /** A person, body or country by name. */
        ACTOR("actor", 5),
        /** A day, month or year. */
        DATE("date", 6);

        private final String label;
        private final int rank;

        Kind(String label, int rank) {
            this.label = label;
            this.rank = rank;
        }

        /** The word in tables and files. */
        public String label() {
            return label;
        }

        /** Its place in lists, from 0: what a reader asks first comes first. */
        public int rank() {
            return rank;
        }
    }

    /** A fact that was found and not given: possible on every day and of no event. */
    static Fact found(Kind kind, String name) {
        return new Fact(name, kind, Optional.empty(), Optional.empty());
    }
}

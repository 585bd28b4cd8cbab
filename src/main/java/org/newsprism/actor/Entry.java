package org.newsprism.actor;

import java.util.Set;

/**
 * What the tables know of a word or phrase.
 *
 * @param kind what sort of word it is
 * @param name canonical: the country, the body, or the title in the singular
 * @param side the side it shows; {@link Actor#UNKNOWN_SIDE} when none
 * @param role what it is, or what one who bears the title is
 * @param key for a title its office, for an institution the noun that points back to it; may be empty
 * @param flags of titles.tsv, and {@code plural}
 */
record Entry(Kind kind, String name, String side, Actor.Role role, String key, Set<String> flags) {

    enum Kind {
        COUNTRY,
        ADJECTIVE,
        PEOPLE,
        CAPITAL,
        METONYM,
        INSTITUTION,
        TITLE,
        BODY,
        STOP
    }

    boolean has(String flag) {
        return flags.contains(flag);
    }

    /** Whether the word names a country, as noun or adjective, or its government. */
    boolean showsCountry() {
        return switch (kind) {
            case COUNTRY, ADJECTIVE, PEOPLE, CAPITAL, METONYM -> true;
            default -> false;
        };
    }
}

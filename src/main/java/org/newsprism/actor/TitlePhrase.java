package org.newsprism.actor;

import org.jspecify.annotations.Nullable;

/**
 * A title with the words around it: {@code Washington's envoy to the NATO alliance}.
 *
 * @param from first word, a determiner included
 * @param to the word after the last, a complement with of, for, to or at included
 * @param title the title itself
 * @param country words before or after the title that show the side; null when none do
 * @param affiliation the body it belongs to; null when none is named
 * @param possessor index of a possessive pronoun before it; -1 for none
 * @param article {@code the}, {@code a}, another determiner, or empty
 * @param counted whether a number stands before it
 * @param former whether the office is past or future
 */
record TitlePhrase(
        int from,
        int to,
        Element title,
        @Nullable Entry country,
        @Nullable Entry affiliation,
        int possessor,
        String article,
        boolean counted,
        boolean former) {

    boolean plural() {
        return title.entry().has("plural");
    }

    /** Whether the words claim to mean one somebody the reader can know. */
    boolean definite() {
        return !plural()
                && !article.equals("a")
                && !article.equals("an")
                && !article.equals("another")
                && !article.equals("some")
                && !article.equals("one")
                && (!article.isEmpty() || country != null || affiliation != null || possessor >= 0);
    }

    /** The side shown; {@link Actor#UNKNOWN_SIDE} when none is. */
    String side() {
        if (country != null) {
            return country.side();
        }
        return affiliation == null ? Actor.UNKNOWN_SIDE : affiliation.side();
    }

    /** What one of this title is, its body considered: a company's spokesman is business. */
    Actor.Role role() {
        Actor.Role role = title.entry().role();
        if (affiliation == null
                || (affiliation.kind() == Entry.Kind.BODY && affiliation.role() != Actor.Role.MILITARY)) {
            return role;
        }
        boolean general = role == Actor.Role.OFFICIAL || role == Actor.Role.BUSINESS || role == Actor.Role.UNKNOWN;
        if (!general) {
            return role;
        }
        return switch (affiliation.role()) {
            case INSTITUTION -> Actor.Role.OFFICIAL;
            case MILITARY -> role == Actor.Role.OFFICIAL ? Actor.Role.OFFICIAL : Actor.Role.MILITARY;
            default -> affiliation.role();
        };
    }

    /** The office as the tables key it: a post at NATO or the UN is one of its own, so is any post in a named body. */
    String office() {
        String office = title.entry().key();
        if (office.isEmpty()) {
            return title.entry().name();
        }
        if (affiliation == null || (affiliation.side().equals(side()) && country == null)) {
            return office;
        }
        return switch (affiliation.name()) {
            case "NATO" -> office + "-nato";
            case "United Nations" -> office + "-un";
            default -> office;
        };
    }
}

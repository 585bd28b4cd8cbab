package org.newsprism.actor;

/**
 * Somebody or some body that speaks or acts in the news.
 *
 * @param name canonical name, such as {@code Mevlut Cavusoglu}, {@code United States} or {@code a senior US official}
 * @param side the country or bloc they stand for ({@code Turkey}, {@code NATO}); {@code unknown} when nothing shows one
 * @param role what they are
 * @param naming how exactly the text identifies them
 * @param evidence why this side and role, for a reader to check
 */
public record Actor(String name, String side, Role role, Naming naming, String evidence) {

    /** The side of an actor whose side nothing in the text or the tables shows. */
    public static final String UNKNOWN_SIDE = "unknown";

    /** What an actor is. */
    public enum Role {
        /** Head of state or government, minister, spokesperson, diplomat, lawmaker. */
        OFFICIAL,
        /** Soldiers and commanders. */
        MILITARY,
        /** A government, ministry, alliance or other body speaking as one. */
        INSTITUTION,
        /** Scholars, analysts, think tanks. */
        EXPERT,
        /** Newspapers, agencies, broadcasters, reporters. */
        MEDIA,
        /** Companies and their people. */
        BUSINESS,
        /** Citizens, witnesses, campaigners, opposition outside office. */
        CIVIL,
        UNKNOWN
    }

    /**
     * How exactly a source is identified, after the transparency scale of the Project for Excellence in Journalism (2005).
     * That a country, ministry or other body speaks is no question of naming: {@link Role#INSTITUTION} says it.
     */
    public enum Naming {
        /** By a person's, country's or body's proper name: {@code Ada Fern}, {@code Turkey}, {@code the Norwegian army}. */
        NAMED,
        /**
         * By rank, number or place only, one of a countable few: {@code the US NATO envoy}, {@code three US senators},
         * {@code a ministry spokesman}; or a body whose country is not said: {@code police}.
         */
        PARTLY,
        /** By a description that fits many: {@code officials}, {@code a senior US official}, {@code a source}. */
        ANONYMOUS
    }
}

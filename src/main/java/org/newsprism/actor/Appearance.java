package org.newsprism.actor;

import java.util.Optional;
import org.newsprism.corpus.ArticleId;

/**
 * An actor in one article: what {@link Ensemble} compares.
 *
 * @param article where
 * @param actor as the article's own words show them
 * @param sort what kind of words name them
 * @param gender {@code m}, {@code f} or empty
 * @param users whether the user's table names them, which nothing changes
 * @param mentions how often the article means them
 */
public record Appearance(ArticleId article, Actor actor, Sort sort, String gender, boolean users, long mentions) {

    /** What kind of words name an actor. */
    public enum Sort {
        /** A person's name. */
        PERSON,
        /** A name that no table knows: an organisation, or a name taken as it stands. */
        NAME,
        /** A description, such as {@code US officials}. */
        DESCRIPTION
    }

    /** The sort that a rule's code shows; empty for countries and bodies of the tables, which have one name already. */
    public static Optional<Sort> sort(Mention mention) {
        return switch (mention.reason()) {
            case "full-name",
                    "title-name",
                    "title-comma-name",
                    "apposition",
                    "surname",
                    "surname-slip",
                    "family-first",
                    "given-name",
                    "title-surname",
                    "lone-name",
                    "title-document",
                    "title-date" -> Optional.of(Sort.PERSON);
            case "organisation", "organisation-short" -> Optional.of(Sort.NAME);
            case "description" -> Optional.of(Sort.DESCRIPTION);
            case "speaker-words" ->
                Optional.of(mention.actor().naming() == Actor.Naming.NAMED ? Sort.NAME : Sort.DESCRIPTION);
            default -> Optional.empty();
        };
    }
}

package org.newsprism.actor;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The codes of the rules that tie words to actors, each with what it says: the list that {@code docs/data.md} prints. */
public final class Reasons {
    private static final Map<String, String> ALL = new LinkedHashMap<>();

    static {
        // Names of people.
        ALL.put("full-name", "the person's full name");
        ALL.put("title-name", "a title right before the person's name");
        ALL.put("title-comma-name", "a title, a comma, and the person's name");
        ALL.put("apposition", "a title after the person's name, or said of it");
        ALL.put("surname", "the surname of the one person of that surname in the article");
        ALL.put("surname-slip", "a surname a slip of the pen away from the one person's it can be");
        ALL.put("family-first", "the first word of the one person's name it begins, where it is no known given name");
        ALL.put("given-name", "the given name of the one person who bears it in the article");
        ALL.put("title-surname", "a title before a surname whose full name the article does not give");
        ALL.put("lone-name", "one name alone, of somebody who speaks or heads a state that the article names");
        // Descriptions of people.
        ALL.put("title-document", "a title without a name, of the one person to whom the article gives that office");
        ALL.put("title-date", "a title without a name, whose holder on the article's date the table of holders gives");
        ALL.put("description", "a title without a name, which stays a description");
        ALL.put("people", "people of a country");
        ALL.put("speaker-words", "words no table knows, taken as they stand");
        // Countries and bodies.
        ALL.put("country-name", "the country's name");
        ALL.put("capital", "the capital, where it stands for the government");
        ALL.put("metonym", "the seat of the government");
        ALL.put("saying-of", "a country or body whose fear, hope, claim or the like is given");
        ALL.put("institution", "a body in the table of institutions");
        ALL.put("body", "a country's own body, such as its ministry or army");
        ALL.put("organisation", "a name that ends like an organisation's");
        ALL.put("organisation-short", "the first word of an organisation that the article names in full");
        ALL.put("nominal-body", "a noun that points back to the one body of its sort");
        ALL.put("nominal-medium", "a noun that points back to the medium named last");
        // Pronouns.
        ALL.put("pronoun-clause", "a pronoun for the subject of the clause above it");
        ALL.put("pronoun-subject", "a pronoun for the nearest sentence's subject");
        ALL.put("pronoun-nearest", "a pronoun for the nearest person who agrees with it");
        ALL.put("pronoun-sentence", "a plural pronoun for the one group that is a subject in its sentence");
        ALL.put("relative", "who or which, for the one named just before");
        // The user's word.
        ALL.put("user-table", "a row of the study's actors.csv");
        // Nobody.
        ALL.put("open-no-words", "unresolved: the text has no words for a speaker");
        ALL.put("open-pronoun", "unresolved: a pronoun that nobody or more than one could be meant by");
        ALL.put("open-thing", "unresolved: a text or thing is said to speak, and whose it is does not show");
        ALL.put("open-words", "unresolved: words that name nobody who can be known");
    }

    private Reasons() {}

    /** Each code with its meaning, in the order of the printed list. */
    public static Map<String, String> all() {
        return Collections.unmodifiableMap(ALL);
    }

    /** The code, which must be one of the list. */
    static String checked(String code) {
        if (!ALL.containsKey(code)) {
            throw new IllegalArgumentException("No reason code is \"" + code + "\"");
        }
        return code;
    }
}

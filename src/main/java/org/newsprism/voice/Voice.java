package org.newsprism.voice;

/** Whose words a word of an article is (method M16). Every word of a headline or body has exactly one voice. */
public enum Voice {
    /** The outlet's own words. */
    OUTLET,
    /** Between quotation marks and attributed to a speaker. */
    QUOTED,
    /** In a clause of indirect speech. */
    REPORTED,
    /** One to three words between quotation marks that nobody is said to have spoken. */
    SCARE
}

package org.newsprism.voice;

import java.util.Optional;

/**
 * A place where a reporting verb or phrase stands in the outlet's own words.
 *
 * @param verb the verb, or the first word of the phrase
 * @param words verb and particle, or the phrase
 * @param entry its entry in the list
 * @param speaker who speaks; empty when no pattern tells
 */
record Site(int verb, Range words, ReportingVerbs.Entry entry, Optional<Speaker> speaker) {
    boolean takes(ReportingVerbs.Use use) {
        return entry.takes(use);
    }

    String lemma() {
        return entry.verb().lemma();
    }

    /** Whether it is a phrase such as {@code according to} and no verb. */
    boolean isPhrase() {
        return lemma().equals("according to") || lemma().startsWith("in the ") || lemma().equals("as per");
    }

    /** Whether it is a noun of speech, as in {@code her claim that}. */
    boolean isNoun() {
        return takes(ReportingVerbs.Use.NOUN);
    }

    /** The words that name the speaker, if any do. */
    Optional<Range> source() {
        return speaker.flatMap(Speaker::words);
    }

    /** Whether it only describes a noun: {@code the minister, who said}. */
    boolean isInRelativeClause() {
        return speaker.filter(found -> found.pattern().equals("relative-clause"))
                .isPresent();
    }

    Site spokenBy(Optional<Speaker> by) {
        return new Site(verb, words, entry, by);
    }

    Cue cue(Passage passage) {
        return new Cue(passage.span(words), lemma(), entry.verb());
    }
}

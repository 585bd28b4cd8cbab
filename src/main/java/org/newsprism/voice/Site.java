package org.newsprism.voice;

/**
 * A place where a reporting verb or phrase stands in the outlet's own words.
 *
 * @param verb the verb, or the first word of the phrase
 * @param words verb and particle, or the phrase
 * @param entry its entry in the list
 */
record Site(int verb, Range words, ReportingVerbs.Entry entry) {
    boolean takes(ReportingVerbs.Use use) {
        return entry.takes(use);
    }

    boolean isPhrase() {
        return entry.verb().lemma().equals("according to")
                || entry.verb().lemma().startsWith("in the ")
                || entry.verb().lemma().equals("as per");
    }

    Cue cue(Passage passage) {
        return new Cue(passage.span(words), entry.verb().lemma(), entry.verb());
    }
}

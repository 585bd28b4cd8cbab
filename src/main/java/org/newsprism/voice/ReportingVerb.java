package org.newsprism.voice;

/**
 * One entry of the list of reporting verbs (method M11).
 *
 * @param lemma dictionary form or phrase in lower case
 * @param speechAct class after Caldas-Coulthard (1994)
 * @param stance what the writer's choice says about the truth of what was said, after Thompson and Ye (1991)
 */
public record ReportingVerb(String lemma, SpeechAct speechAct, Stance stance) {

    /** Classes of reporting verbs, Caldas-Coulthard (1994). */
    public enum SpeechAct {
        NEUTRAL,
        ASSERTIVE,
        DIRECTIVE,
        EXPRESSIVE,
        METALINGUISTIC,
        PROSODIC,
        DISCOURSE,
        WRITTEN,
        /** A cue that is not in the list. */
        OTHER
    }

    /** The writer's stance. */
    public enum Stance {
        ENDORSE,
        NEUTRAL,
        DISTANCE
    }
}

package org.newsprism.voice;

import java.util.Optional;

/**
 * Words that a cue gives to a speaker, before it is known which of them stand between marks.
 *
 * @param site the cue; empty where the layout alone ties the words to the speaker
 * @param content the words said
 * @param speaker empty when nobody can be named
 * @param pattern id of the pattern that found the content
 */
record Claim(Optional<Site> site, Range content, Optional<Speaker> speaker, String pattern) {}

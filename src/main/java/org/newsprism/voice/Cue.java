package org.newsprism.voice;

import org.newsprism.corpus.Span;

/**
 * The words that hand a quotation to its speaker.
 *
 * @param span the reporting verb or phrase ({@code said}, {@code according to})
 * @param lemma the verb's lemma or the phrase in lower case
 * @param verb the verb's entry in the list of reporting verbs
 */
public record Cue(Span span, String lemma, ReportingVerb verb) {}

package org.newsprism.corpus;

/**
 * One row of the cleaning log: a stretch that is not counted as body text, and the rule that said so.
 *
 * @param span where it stands in the article's text
 * @param kind the zone it was given
 * @param rule the rule's id, such as {@code repeated-caption}
 * @param line line of the file it starts on, from 1
 */
public record Cut(Span span, Zone.Kind kind, String rule, int line) {}

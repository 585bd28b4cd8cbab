package org.newsprism.compare;

import org.newsprism.corpus.Span;
import org.newsprism.voice.Voice;

/**
 * One place where a word, a phrase or a name stands in an article.
 *
 * @param key what is counted: the lemma, the lemmas of a phrase, the name that its aliases are folded into
 * @param span where
 * @param voice whose word it is
 * @param country for a name that is a country's own, the country; empty text for all else
 */
record KeyUse(String key, Span span, Voice voice, String country) {}

package org.newsprism.language;

import org.newsprism.corpus.Span;

/**
 * One word or mark of a sentence, tokenised as in Universal Dependencies English.
 *
 * @param span where it stands in the article's text
 * @param text the word as it stands, curly quotes and all
 * @param lemma dictionary form, lower case but for proper nouns
 * @param tag Penn Treebank tag (XPOS), such as {@code VBD}
 * @param head index in the sentence of the word it depends on; -1 for the root
 * @param relation Universal Dependencies relation to the head, such as {@code nsubj:pass}
 */
public record Token(Span span, String text, String lemma, String tag, int head, String relation) {

    /** Whether this is a word and not punctuation. */
    public boolean isWord() {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        if ((first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z')) {
            return true;
        }
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Character.isLetterOrDigit(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }
}

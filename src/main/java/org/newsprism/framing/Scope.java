package org.newsprism.framing;

import java.util.List;
import java.util.Set;
import org.newsprism.language.Sentence;
import org.newsprism.language.Token;

/**
 * Marks on a hit that its sentence puts on it: {@code negated} and {@code denied} (feature F25). They mark and never
 * delete.
 */
final class Scope {
    private static final Set<String> NEGATORS =
            Set.of("not", "n't", "never", "no", "none", "neither", "nor", "without", "hardly", "nothing");
    private static final Set<String> DENIALS =
            Set.of("deny", "reject", "refute", "dispute", "dismiss", "rebut", "repudiate", "disavow", "rule");
    /** Relations by which a word falls under the verb that governs it. */
    private static final Set<String> DENIED = Set.of(
            "obj", "nmod", "compound", "amod", "ccomp", "xcomp", "acl", "advmod", "nsubj:pass", "appos", "nsubj");

    private static final Set<String> BOUNDARIES = Set.of(",", ";", ":", "but", "although", "while", "that", "which");

    /** How many words may stand between the negation and the hit: {@code not a very brutal attack}. */
    private static final int REACH = 4;

    private static final int DEPTH = 4;

    private Scope() {}

    /** The marks of the words from one index up to another, joined by semicolons; empty text when there are none. */
    static String marks(Sentence sentence, int from, int to) {
        boolean negated = negated(sentence.tokens(), from);
        boolean denied = denied(sentence.tokens(), from, to);
        return negated ? denied ? "negated; denied" : "negated" : denied ? "denied" : "";
    }

    static boolean negated(List<Token> tokens, int from) {
        for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
            String word = Phrase.form(tokens.get(i));
            if (NEGATORS.contains(word)) {
                return !word.equals("not")
                        || i + 1 >= tokens.size()
                        || !Phrase.form(tokens.get(i + 1)).equals("only");
            }
            if (BOUNDARIES.contains(word)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a verb of denial to the left governs the words: {@code denied the brutal attack}. */
    private static boolean denied(List<Token> tokens, int from, int to) {
        int at = from;
        for (int steps = 0; steps < DEPTH + to - from; steps++) {
            int head = tokens.get(at).head();
            if (head < 0 || !DENIED.contains(tokens.get(at).relation())) {
                return false;
            }
            Token governor = tokens.get(head);
            if (head < from
                    && DENIALS.contains(Phrase.lemma(governor))
                    && governor.tag().startsWith("VB")) {
                // "rule" denies only in "rule out".
                return !Phrase.lemma(governor).equals("rule")
                        || (head + 1 < tokens.size()
                                && Phrase.form(tokens.get(head + 1)).equals("out"));
            }
            at = head;
        }
        return false;
    }
}

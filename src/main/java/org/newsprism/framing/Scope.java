package org.newsprism.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsprism.language.Token;

/**
 * Marks on a hit that its sentence puts on it: {@code negated}, {@code denied} and {@code attributed: allegedly} (feature
 * F25). They mark and never delete.
 */
final class Scope {
    private static final Set<String> DENIALS =
            Set.of("deny", "reject", "refute", "dispute", "dismiss", "rebut", "repudiate", "disavow", "rule");
    /** Relations by which a word falls under the verb that governs it. */
    static final Set<String> DENIED = Set.of(
            "obj", "nmod", "compound", "amod", "ccomp", "xcomp", "acl", "advmod", "nsubj:pass", "appos", "nsubj");

    /** How many words may stand between the negation and the hit: {@code not a very brutal attack}. */
    private static final int REACH = 4;

    /** How many dependencies lie between a hit and what governs it at most. */
    static final int DEPTH = 4;

    /** Before the word that leaves the hit to others. */
    private static final String ATTRIBUTED = "attributed: ";

    private Scope() {}

    /** The marks of the words from one index up to another, joined by semicolons; empty text when there are none. */
    static String marks(Context context, int from, int to) {
        List<Token> tokens = context.sentence().tokens();
        List<String> marks = new ArrayList<>();
        if (negated(tokens, from)) {
            marks.add("negated");
        }
        if (denied(tokens, from, to)) {
            marks.add("denied");
        }
        context.attributions().of(from, to).ifPresent(word -> marks.add(ATTRIBUTED + word));
        return marks.isEmpty() ? "" : String.join("; ", marks);
    }

    static boolean negated(List<Token> tokens, int from) {
        for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
            String word = Phrase.form(tokens.get(i));
            if (isNegator(word)) {
                return !word.equals("not")
                        || i + 1 >= tokens.size()
                        || !Phrase.form(tokens.get(i + 1)).equals("only");
            }
            if (isBoundary(word)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isNegator(String word) {
        return switch (word) {
            case "not", "n't", "never", "no", "none", "neither", "nor", "without", "hardly", "nothing" -> true;
            default -> false;
        };
    }

    private static boolean isBoundary(String word) {
        return switch (word) {
            case ",", ";", ":", "but", "although", "while", "that", "which" -> true;
            default -> false;
        };
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

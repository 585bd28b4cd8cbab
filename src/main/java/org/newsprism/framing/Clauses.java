package org.newsprism.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsprism.corpus.Span;
import org.newsprism.language.Sentence;
import org.newsprism.language.Token;

/** The clauses of a sentence that could have been passive: the base of {@link Definition.Base#CLAUSES}. */
public final class Clauses {
    /** Relations in which a verb form heads no clause of its own. */
    private static final Set<String> NO_CLAUSE =
            Set.of("aux", "aux:pass", "cop", "amod", "case", "mark", "fixed", "compound", "flat", "goeswith", "det");

    private Clauses() {}

    /**
     * The verb of each clause, in text order: finite, infinitive or participle, but neither an auxiliary nor a copula nor a
     * participle used as an adjective. The number of clauses is the size of the list; a verb's voice is the voice at its
     * start.
     */
    public static List<Span> in(Sentence sentence) {
        return verbs(sentence).stream()
                .map(i -> sentence.tokens().get(i).span())
                .toList();
    }

    /** The same verbs as indices of the sentence's tokens. */
    static List<Integer> verbs(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<Integer> verbs = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (heads(tokens.get(i)) || PassiveForm.at(sentence, i).isPresent()) {
                verbs.add(i);
            }
        }
        return verbs;
    }

    private static boolean heads(Token token) {
        return token.tag().startsWith("VB")
                && !Phrase.lemma(token).equals("be")
                && !NO_CLAUSE.contains(token.relation());
    }
}

package org.newsprism.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.Zone;
import org.newsprism.framing.AnnotatedText;
import org.newsprism.framing.Terms.Term;
import org.newsprism.language.Sentence;
import org.newsprism.language.Token;
import org.newsprism.voice.Voice;

/**
 * A verb that heads a clause and so could have been active or passive: what passives are divided by.
 *
 * @param verb where it stands
 * @param voice whose clause it is
 * @param zone headline or body
 */
public record Clause(Span verb, Voice voice, Zone.Kind zone) {

    private static final Set<String> VERBS = Set.of("VB", "VBD", "VBG", "VBN", "VBP", "VBZ");

    /** Verb forms that help another verb, link a predicate or stand as an adjective or part of a name head no clause. */
    private static final Set<String> NO_CLAUSE =
            Set.of("aux", "aux:pass", "cop", "amod", "compound", "case", "mark", "fixed", "flat", "cc", "goeswith");

    /** The clauses of a text in text order. {@code words} are its counted words, which know their voice. */
    static List<Clause> of(AnnotatedText text, List<Term> words) {
        List<Clause> clauses = new ArrayList<>();
        int next = 0;
        for (Sentence sentence : text.document().sentences()) {
            for (Token token : sentence.tokens()) {
                if (!token.tag().startsWith("VB")
                        || !VERBS.contains(token.tag())
                        || NO_CLAUSE.contains(token.relation())) {
                    continue;
                }
                while (next < words.size()
                        && words.get(next).span().start() < token.span().start()) {
                    next++;
                }
                if (next < words.size() && words.get(next).span().equals(token.span())) {
                    clauses.add(new Clause(token.span(), words.get(next).voice(), sentence.zone()));
                }
            }
        }
        return List.copyOf(clauses);
    }
}

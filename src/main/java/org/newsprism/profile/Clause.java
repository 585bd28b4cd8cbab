package org.newsprism.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.Zone;
import org.newsprism.framing.AnnotatedText;
import org.newsprism.framing.Clauses;
import org.newsprism.framing.Terms.Term;
import org.newsprism.language.Sentence;
import org.newsprism.voice.Voice;

/**
 * A verb that heads a clause and so could have been active or passive: what passives are divided by.
 *
 * @param verb where it stands
 * @param voice whose clause it is
 * @param zone headline or body
 */
public record Clause(Span verb, Voice voice, Zone.Kind zone) {

    /** The clauses of a text in text order. {@code words} are its counted words, which know their voice. */
    static List<Clause> of(AnnotatedText text, List<Term> words) {
        Map<Integer, Voice> voices = new HashMap<>();
        words.forEach(word -> voices.put(word.span().start(), word.voice()));
        List<Clause> clauses = new ArrayList<>();
        for (Sentence sentence : text.document().sentences()) {
            for (Span verb : Clauses.in(sentence)) {
                clauses.add(new Clause(verb, voices.getOrDefault(verb.start(), Voice.OUTLET), sentence.zone()));
            }
        }
        return List.copyOf(clauses);
    }
}

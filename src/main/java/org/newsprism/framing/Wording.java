package org.newsprism.framing;

import java.util.List;
import org.newsprism.language.Sentence;
import org.newsprism.language.Token;

/** A sentence with each word as lists write it, made once for all that is looked for in it. */
final class Wording {
    private final Sentence sentence;
    private final String[] forms;
    private final String[] lemmas;

    Wording(Sentence sentence) {
        this.sentence = sentence;
        List<Token> tokens = sentence.tokens();
        forms = new String[tokens.size()];
        lemmas = new String[tokens.size()];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = Phrase.form(tokens.get(i));
            lemmas[i] = Phrase.lemma(tokens.get(i));
        }
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return forms.length;
    }

    Token token(int index) {
        return sentence.tokens().get(index);
    }

    /** The word as it stands, in small letters. */
    String form(int index) {
        return forms[index];
    }

    /** Its dictionary form, in small letters. */
    String lemma(int index) {
        return lemmas[index];
    }
}

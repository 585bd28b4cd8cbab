package org.newsprism.framing.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsprism.corpus.Span;
import org.newsprism.framing.AnnotatedText;
import org.newsprism.language.Sentence;
import org.newsprism.language.Token;

/** The noun phrases of a text that a common noun heads, from their article or first modifier to the noun. */
final class NounPhrases {
    private static final Set<String> BEFORE =
            Set.of("DT", "PRP$", "JJ", "JJR", "JJS", "CD", "POS", "HYPH", "VBN", "VBG", "AFX");

    private NounPhrases() {}

    static List<Reference> in(int text, AnnotatedText annotated) {
        List<Reference> phrases = new ArrayList<>();
        for (Sentence sentence : annotated.document().sentences()) {
            List<Token> words = sentence.tokens();
            for (int i = 0; i < words.size(); i++) {
                if (isHead(words, i)) {
                    int from = i;
                    while (from > 0 && isBefore(words.get(from - 1))) {
                        from--;
                    }
                    phrases.add(new Reference(
                            text,
                            new Span(
                                    words.get(from).span().start(),
                                    words.get(i).span().end())));
                }
            }
        }
        return phrases;
    }

    private static boolean isHead(List<Token> words, int i) {
        Token word = words.get(i);
        boolean common = word.tag().equals("NN") || word.tag().equals("NNS");
        boolean last = i + 1 == words.size() || !words.get(i + 1).tag().startsWith("NN");
        return common
                && last
                && word.text().codePoints().filter(Character::isLetter).count() > 2;
    }

    private static boolean isBefore(Token word) {
        return BEFORE.contains(word.tag())
                || word.tag().startsWith("NN")
                || word.text().equals("-");
    }
}

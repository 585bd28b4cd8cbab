package org.newsprism.framing;

import java.util.Set;
import org.newsprism.corpus.Zone;
import org.newsprism.language.Sentence;
import org.newsprism.language.Token;

/** The parts of speech that word lists ask for, and the Penn tags that answer to them. */
final class PartOfSpeech {
    static final Set<String> KNOWN = Set.of("", "N", "V", "J", "R", "M");

    /** Longer words of a headline set in capitals all begin with one; shorter ones need not. */
    private static final int SHORT = 4;

    private static final Set<String> NOMINAL = Set.of("compound", "nsubj", "obj", "nmod", "obl");

    private PartOfSpeech() {}

    /**
     * Whether the first word of a phrase is of the part of speech asked for. A single lower-case word is never found in a
     * proper name; in a headline set in capitals, where every word looks like a name, the question is waived.
     */
    static boolean allows(Phrase phrase, Sentence sentence, int index) {
        Token token = sentence.tokens().get(index);
        boolean name = token.tag().startsWith("NNP");
        if (name) {
            boolean exact = phrase.words().get(0).kind() == Phrase.Kind.EXACT;
            return exact || phrase.length() > 1 || inCapitals(sentence);
        }
        String tag = token.tag();
        return switch (phrase.partOfSpeech()) {
            case "N" -> tag.equals("NN") || tag.equals("NNS") || (tag.equals("VBG") && isNominal(token));
            case "V" -> (tag.startsWith("VB") && !token.relation().equals("amod")) || tag.equals("MD");
            case "J" -> tag.startsWith("JJ") || token.relation().equals("amod");
            case "R" -> tag.startsWith("RB");
            case "M" -> tag.equals("MD");
            default -> true;
        };
    }

    private static boolean isNominal(Token token) {
        return NOMINAL.contains(token.relation());
    }

    private static boolean inCapitals(Sentence sentence) {
        return sentence.zone() == Zone.Kind.HEADLINE
                && sentence.tokens().stream()
                        .filter(token -> token.text().length() > SHORT
                                && Character.isLetter(token.text().charAt(0)))
                        .allMatch(token -> Character.isUpperCase(token.text().charAt(0)));
    }
}

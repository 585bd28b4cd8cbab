package org.newsprism.framing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsprism.language.Sentence;
import org.newsprism.language.Token;

/** Who acts in a passive clause, where a by-phrase says so. */
final class Agents {
    /** Nouns that after "by" say when, how much or in what way, and not who. */
    private static final Set<String> NO_AGENT = Set.of(
            "year",
            "month",
            "week",
            "day",
            "hour",
            "minute",
            "decade",
            "century",
            "quarter",
            "end",
            "beginning",
            "start",
            "middle",
            "night",
            "noon",
            "midnight",
            "dawn",
            "morning",
            "evening",
            "afternoon",
            "weekend",
            "deadline",
            "time",
            "percent",
            "per",
            "%",
            "point",
            "half",
            "third",
            "fold",
            "dollar",
            "mile",
            "kilometer",
            "kilometre",
            "metre",
            "meter",
            "inch",
            "foot",
            "phone",
            "telephone",
            "email",
            "e-mail",
            "mail",
            "post",
            "letter",
            "fax",
            "hand",
            "air",
            "sea",
            "land",
            "road",
            "rail",
            "plane",
            "train",
            "bus",
            "car",
            "ship",
            "boat",
            "truck",
            "bike",
            "helicopter",
            "mistake",
            "accident",
            "chance",
            "surprise",
            "means",
            "way",
            "virtue",
            "name",
            "default",
            "law",
            "force",
            "definition",
            "contrast",
            "comparison",
            "then",
            "now",
            "tomorrow",
            "today",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");

    private Agents() {}

    /**
     * The head of the by-phrase of the passive verb at an index; empty when it names nobody. A by-phrase just behind the verb
     * is its own whatever the tree says.
     */
    static Optional<Integer> of(Sentence sentence, int verb) {
        List<Token> tokens = sentence.tokens();
        for (int i = verb + 1; i < tokens.size(); i++) {
            int head = tokens.get(i).head();
            boolean by = Phrase.form(tokens.get(i)).equals("by") && head > i;
            boolean near = i <= verb + 2;
            if (by && (near || tokens.get(head).head() == verb) && isSomebody(sentence, head)) {
                return Optional.of(head);
            }
        }
        return Optional.empty();
    }

    private static boolean isSomebody(Sentence sentence, int index) {
        Token token = sentence.tokens().get(index);
        boolean noun = token.tag().startsWith("NN")
                || token.tag().startsWith("PRP")
                || token.tag().startsWith("W")
                || token.tag().equals("DT")
                || token.tag().equals("JJ");
        return noun && !NO_AGENT.contains(Phrase.lemma(token));
    }
}

package org.newsprism.voice;

import java.util.Optional;
import java.util.Set;

/** Questions about a verb's clause that several patterns ask. */
final class Clauses {
    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");

    private Clauses() {}

    /** The head of the verb's own subject, a relative pronoun included. */
    static Optional<Integer> subject(Passage passage, int verb) {
        return passage.dependent(verb, "nsubj").filter(head -> sameVoice(passage, verb, head));
    }

    static boolean isPassive(Passage passage, int verb) {
        if (passage.isPast(verb)
                || (!passage.word(verb).tag().equals("VBN")
                        && !passage.word(verb).tag().equals("VBD"))) {
            return false;
        }
        // The parser calls the subject of "have said" passive now and then: the helping verb decides.
        int before = verb - 1;
        while (before > 0 && passage.word(before).tag().equals("RB")) {
            before--;
        }
        boolean helped = before >= passage.sentence(verb).from() && passage.isOutlet(before);
        String helper = helped ? passage.word(before).lemma() : "";
        if (helper.equals("have") || helper.equals("be")) {
            return helper.equals("be");
        }
        return passage.dependents(verb).stream()
                .anyMatch(child -> passage.isOutlet(child)
                        && passage.word(child).relation().equals("aux:pass")
                        && !isJoined(passage, child, verb));
    }

    /** {@code had been and said}: the helping verb is that of the verb before. */
    private static boolean isJoined(Passage passage, int helper, int verb) {
        for (int i = helper; i < verb; i++) {
            if (passage.word(i).tag().equals("CC")) {
                return true;
            }
        }
        return false;
    }

    static boolean isRelative(Passage passage, int word) {
        return RELATIVES.contains(passage.lower(word))
                && (passage.word(word).tag().startsWith("W") || passage.relates(passage.head(word), "acl"));
    }

    static boolean isRelativeClause(Passage passage, int verb) {
        return passage.word(verb).relation().equals("acl:relcl");
    }

    /** Whether the word can be one who speaks: no clause, no expletive {@code there}. */
    static boolean canSpeak(Passage passage, int head) {
        String tag = passage.word(head).tag();
        return (tag.startsWith("NN")
                        || tag.equals("PRP")
                        || tag.equals("CD")
                        || tag.equals("DT")
                        || tag.equals("FW")
                        || tag.equals("ADD")
                        || tag.startsWith("JJ"))
                && !passage.relates(head, "expl")
                && !NounPhrases.isDay(passage, head)
                && !(NounPhrases.isTime(passage, head) && !passage.isName(head));
    }

    static boolean sameVoice(Passage passage, int one, int other) {
        return passage.stretchOf(one) == passage.stretchOf(other);
    }
}

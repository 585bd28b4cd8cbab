package org.newsprism.framing;

import java.util.List;
import org.newsprism.corpus.Span;
import org.newsprism.language.Sentence;

/**
 * The tone of a sentence toward somebody named in it, from two lists and the sentence's dependencies, without training.
 *
 * <p>A word of praise or blame counts whole for whom it is said of: a verb for its subject and object as its entry says
 * (Rashkin, Singh and Choi 2016; Deng and Wiebe 2014), an adjective or noun for whom it describes. Elsewhere in the sentence
 * it counts for less, and less again with each dependency between it and the name; what the named one says in blame of
 * others does not count. A negation turns the sign. The weights were set by hand and checked on the development half of
 * NewsMTSC; other values near them gave the same figure within .005.
 */
public final class ToneReading {
    /** A word in the sentence that falls on nobody by its grammar. */
    private static final double NEAR = .6;
    /** A word that falls on somebody else. */
    private static final double OTHERS = .5;
    /** Praise in what the named one says; blame there counts for nothing. */
    private static final double SAID = .3;
    /** The subject of a verb that blames or harms an object: {@code he blamed the town}. */
    private static final double BLAMER = -.5;
    /** Of the weight that is left after each dependency. */
    private static final double EACH_STEP = .85;
    /** Sums nearer to zero than this are neutral. */
    private static final double NEUTRAL = .15;

    private static final int WORDS = 0;

    private final PhraseIndex<Entry> index = PhraseIndex.ofLists(List.of(
            LexiconFeature.wanted(LexiconReader.shipped("tone-words")),
            LexiconFeature.wanted(LexiconReader.shipped("tone-verbs"))));

    /** What a sentence sounds like to a reader. */
    public enum Polarity {
        /** Unfavourable. */
        NEGATIVE,
        /** Neither, or both alike. */
        NEUTRAL,
        /** Favourable. */
        POSITIVE
    }

    /** The tone toward the words of a target, whose own words of praise or blame do not count. */
    public Polarity toward(Sentence sentence, Span target) {
        double sum = sum(sentence, target);
        return sum > NEUTRAL ? Polarity.POSITIVE : sum < -NEUTRAL ? Polarity.NEGATIVE : Polarity.NEUTRAL;
    }

    private double sum(Sentence sentence, Span target) {
        int from = Places.token(sentence, target.start());
        int to = Math.max(from, Places.token(sentence, target.end() - 1)) + 1;
        Bearers bearers = new Bearers(sentence);
        int head = bearers.head(from, to);
        double sum = 0;
        for (PhraseIndex.Hit<Entry> hit : index.find(sentence)) {
            if (hit.to() <= from || hit.from() >= to) {
                int word = bearers.head(hit.from(), hit.to());
                double effect = hit.list() == WORDS
                        ? word(hit.value(), bearers, word, head)
                        : verb(hit.value(), bearers, word, head);
                sum += Scope.negated(sentence.tokens(), hit.from()) ? -effect : effect;
            }
        }
        return sum;
    }

    private static double word(Entry entry, Bearers bearers, int word, int target) {
        int polarity = entry.label().equals("positive") ? 1 : -1;
        List<Integer> described = bearers.described(word);
        return described.contains(target) ? polarity : elsewhere(polarity, bearers, word, target, described.isEmpty());
    }

    private static double verb(Entry entry, Bearers bearers, int verb, int target) {
        int subject = effect(entry, "subject");
        int object = effect(entry, "object");
        List<Integer> subjects = bearers.subjects(verb);
        List<Integer> objects = bearers.objects(verb);
        if (subjects.contains(target)) {
            return subject == 0 ? object < 0 ? BLAMER : 0 : subject;
        }
        if (objects.contains(target)) {
            return object;
        }
        boolean nobody = subjects.isEmpty() && objects.isEmpty();
        return elsewhere(object == 0 ? subject : object, bearers, verb, target, nobody);
    }

    private static double elsewhere(int polarity, Bearers bearers, int word, int target, boolean nobody) {
        if (bearers.within(word, target)) {
            return polarity > 0 ? polarity * SAID * decay(bearers, word, target) : 0;
        }
        return polarity * (nobody ? NEAR : OTHERS) * decay(bearers, word, target);
    }

    private static double decay(Bearers bearers, int word, int target) {
        return Math.pow(EACH_STEP, bearers.distance(word, target) - 1.0);
    }

    /** What a verb's entry says of one of its roles: 1, -1 or 0. */
    private static int effect(Entry entry, String role) {
        return entry.label().contains(role + " positive") ? 1 : entry.label().contains(role + " negative") ? -1 : 0;
    }
}

package org.newsprism.voice;

import java.util.List;
import java.util.Optional;

/**
 * {@code A clerk familiar with the plan said}, {@code In May, Jane Roe, who leads the board, also said}: the noun phrase at
 * the start of the sentence, or behind what is fronted, when no verb but those of what describes it stands before the cue.
 */
final class ReadSubject implements SpeakerPattern {
    private static final int LONGEST = 40;
    private static final int FRONTED = 15;

    @Override
    public Optional<Speaker> find(Passage passage, Site site, List<Site> earlier) {
        String tag = passage.word(site.verb()).tag();
        if (tag.equals("VBG") || tag.equals("VB")) {
            return Optional.empty();
        }
        return before(passage, site.verb())
                .filter(range -> agrees(passage, site.verb(), range))
                .map(range -> Speaker.of(range, "read-subject"));
    }

    /** Whether the parser has the same subject, or none that can be one. */
    private static boolean agrees(Passage passage, int verb, Range read) {
        Optional<Integer> parsed =
                Clauses.subject(passage, verb).filter(head -> head < verb && Clauses.canSpeak(passage, head));
        return parsed.isEmpty() || read.contains(parsed.get()) || followsPreposition(passage, parsed.get());
    }

    private static boolean followsPreposition(Passage passage, int head) {
        int before = NounPhrases.around(passage, head).from() - 1;
        return before >= passage.sentence(head).from()
                && !passage.isName(head)
                && (passage.is(before, "with") || passage.is(before, "of") || passage.is(before, "for"));
    }

    /** The subject of a finite verb by reading on from the start of its sentence; empty when another verb comes first. */
    static Optional<Range> before(Passage passage, int verb) {
        int start = start(passage, verb);
        if (start < 0 || verb - start > LONGEST || !passage.isOutlet(start)) {
            return Optional.empty();
        }
        return NounPhrases.startingAt(passage, start)
                .or(() -> NounPhrases.writtenAt(passage, start))
                .map(noun -> withoutAdjective(passage, noun))
                .filter(noun -> noun.to() <= verb
                        && !passage.word(noun.to()).tag().equals("POS")
                        && Clauses.canSpeak(passage, noun.to() - 1))
                .filter(noun -> !hasVerb(passage, noun.to(), verb));
    }

    /** {@code a source familiar (with)}: an adjective behind the noun belongs to what follows. */
    private static Range withoutAdjective(Passage passage, Range noun) {
        int last = noun.to() - 1;
        boolean trails = noun.length() > 2
                && passage.word(last).tag().equals("JJ")
                && passage.word(last - 1).tag().startsWith("NN");
        return trails ? new Range(noun.from(), last) : noun;
    }

    /** The first word of the sentence, or of what follows a fronted phrase; -1 when a clause is fronted. */
    private static int start(Passage passage, int verb) {
        int start = passage.sentence(verb).from();
        String tag = passage.word(start).tag();
        if (!tag.equals("IN") && !tag.equals("RB") && !tag.equals("VBG") && !tag.equals("CC")) {
            return start;
        }
        if (tag.equals("CC")) {
            return start + 1;
        }
        for (int i = start; i < Math.min(verb, start + FRONTED); i++) {
            if (!passage.isOutlet(i) || (Adjacency.isFinite(passage, i) && passage.isVerb(i))) {
                return -1;
            }
            if (passage.is(i, ",")) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Whether a finite verb stands between that no relative clause has. */
    private static boolean hasVerb(Passage passage, int from, int to) {
        boolean relative = false;
        for (int i = from; i < to; i++) {
            String tag = passage.word(i).tag();
            boolean finite = passage.isFinite(i);
            if (!passage.isOutlet(i) || passage.is(i, ";") || passage.is(i, ":") || passage.is(i, "that")) {
                return true;
            }
            if (tag.startsWith("W")) {
                relative = true;
            } else if (finite && relative) {
                relative = false;
            } else if (finite && !helps(passage, i, to)) {
                return true;
            }
        }
        return relative;
    }

    /** {@code has also said}: only adverbs and helping verbs up to the verb. */
    private static boolean helps(Passage passage, int i, int to) {
        for (int j = i; j < to; j++) {
            if (!Adjacency.isHelper(passage, j)) {
                return false;
            }
        }
        return true;
    }
}

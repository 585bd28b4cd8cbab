package org.newsprism.voice;

import java.util.Optional;
import java.util.Set;

/** The noun phrase right before a finite verb: where it begins a clause it is the subject, whatever the parser says. */
final class Adjacency {
    private static final Set<String> PREPOSITIONS = Set.of("of", "for", "to", "at", "in", "from", "with");
    /** Pronouns that are always a subject. */
    private static final Set<String> NOMINATIVES = Set.of("he", "she", "they", "we");

    private static final Set<String> SUBORDINATE = Set.of(
            "that",
            "when",
            "while",
            "where",
            "because",
            "if",
            "after",
            "before",
            "since",
            "although",
            "though",
            "as",
            "than",
            "what",
            "whom",
            "who",
            "which",
            "whether",
            "until",
            "once",
            "how",
            "why");

    private Adjacency() {}

    /** A subject before a verb and the word before that subject. */
    record Found(Range subject, int before) {
        /** Whether the subject begins the sentence or a clause joined to it, not a clause inside. */
        boolean isMain(Passage passage) {
            int start = passage.sentence(subject.from()).from();
            if (before < start) {
                return true;
            }
            // When he came he said: without a break before it, a pronoun is the main subject behind a fronted clause
            // only.
            boolean fronted = SUBORDINATE.contains(passage.lower(start));
            return !SUBORDINATE.contains(passage.lower(before))
                    && (fronted || breaks(passage, before, start, subject) || !isNominative(passage, subject));
        }
    }

    /** The subject right before a verb, adverbs, helping verbs and brackets between. */
    static Optional<Found> subject(Passage passage, int verb) {
        int start = passage.sentence(verb).from();
        int end = verb;
        while (end > start && isHelper(passage, end - 1)) {
            end--;
        }
        end = NounPhrases.beforeTime(passage, start, end);
        if (passage.is(end - 1, ")")) {
            while (end > start && !passage.is(end, "(")) {
                end--;
            }
        }
        if (end <= start || !passage.isOutlet(end - 1)) {
            return Optional.empty();
        }
        int limit = end;
        Optional<Range> phrase =
                NounPhrases.endingAt(passage, end).or(() -> NounPhrases.endingInAdjective(passage, limit));
        if (phrase.isEmpty()) {
            return Optional.empty();
        }
        Range range = phrase.get();
        for (int steps = 0; steps < 3; steps++) {
            int link = range.from() - 1;
            if (link <= start || !PREPOSITIONS.contains(passage.lower(link)) || !passage.isOutlet(link)) {
                break;
            }
            Optional<Range> outer = NounPhrases.endingAt(passage, link);
            if (outer.isEmpty()) {
                break;
            }
            range = new Range(outer.get().from(), range.to());
        }
        Range named = withoutFrontedNoun(passage, range);
        if (!named.equals(range)) {
            return Optional.of(new Found(named, start - 1));
        }
        int before = range.from() - 1;
        while (before > start && passage.word(before).tag().equals("RB")) {
            before--;
        }
        return beginsClause(passage, before, start, range) ? Optional.of(new Found(range, before)) : Optional.empty();
    }

    /** {@code During the talks Jane Roe said}: the noun before the name belongs to the preposition. */
    private static Range withoutFrontedNoun(Passage passage, Range range) {
        int before = range.from() - 1;
        boolean afterPreposition = before >= 0
                && passage.isOutlet(before)
                && (passage.word(before).tag().equals("IN")
                        || passage.word(before).tag().equals("VBG"))
                && !SUBORDINATE.contains(passage.lower(before));
        boolean afterDay = passage.is(before, "’s") || passage.is(before, "'s");
        if (!afterPreposition && !afterDay) {
            return range;
        }
        for (int i = range.to() - 1; i > range.from(); i--) {
            if (passage.isName(i)
                    && !passage.isName(i - 1)
                    && passage.word(i - 1).tag().startsWith("NN")) {
                return new Range(i, range.to());
            }
        }
        return range;
    }

    private static boolean beginsClause(Passage passage, int before, int start, Range range) {
        return isNominative(passage, range) || breaks(passage, before, start, range);
    }

    private static boolean isNominative(Passage passage, Range range) {
        return NOMINATIVES.contains(passage.lower(range.to() - 1));
    }

    private static boolean breaks(Passage passage, int before, int start, Range range) {
        if (before < start || !passage.isOutlet(before)) {
            return true;
        }
        String tag = passage.word(before).tag();
        return !passage.isWord(before)
                || tag.equals("CC")
                || SUBORDINATE.contains(passage.lower(before))
                || NounPhrases.isDay(passage, before)
                || passage.is(before, "’s")
                || range.from() > before + 1
                || tag.equals("UH");
    }

    static boolean isHelper(Passage passage, int i) {
        if (i < 0) {
            return false;
        }
        String tag = passage.word(i).tag();
        String lemma = passage.word(i).lemma();
        boolean hyphen =
                passage.is(i, "-") && i > 0 && passage.word(i - 1).tag().equals("RB");
        boolean since = passage.is(i, "since")
                && i > 0
                && passage.word(i - 1).lemma().equals("have")
                && passage.word(i + 1).tag().equals("VBN");
        return tag.equals("RB")
                || since
                || tag.equals("MD")
                || hyphen
                || ((lemma.equals("have") || lemma.equals("do") || lemma.equals("be"))
                        && passage.isOutlet(i)
                        && !passage.word(i).tag().equals("VBG"));
    }

    static boolean isFinite(Passage passage, int i) {
        String tag = passage.word(i).tag();
        return passage.isFinite(i)
                || passage.isPast(i)
                || (tag.equals("VBN")
                        && !passage.relates(i, "amod")
                        && !passage.word(i).relation().equals("acl"));
    }
}

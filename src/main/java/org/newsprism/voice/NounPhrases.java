package org.newsprism.voice;

import java.util.Optional;
import java.util.Set;

/**
 * The noun phrase around a head word, as written: titles and owners before a name, the {@code of} phrase after a noun,
 * and an apposition when it brings the name. Descriptions after a name are left out.
 */
final class NounPhrases {
    private static final Set<String> BEFORE = Set.of(
            "DT", "PDT", "PRP$", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "CD", "POS", "HYPH", "FW", "AFX", "$",
            "NFP", "ADD");
    private static final Set<String> DAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
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
            "today",
            "yesterday",
            "tomorrow",
            "mon",
            "tue",
            "wed",
            "thu",
            "fri",
            "sat",
            "sun");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "every");
    private static final Set<String> TIMES = Set.of(
            "time",
            "day",
            "days",
            "week",
            "weeks",
            "month",
            "months",
            "year",
            "years",
            "morning",
            "afternoon",
            "evening",
            "night",
            "spring",
            "summer",
            "autumn",
            "fall",
            "winter",
            "weekend");
    private static final Set<String> TIME_OPENERS = Set.of("this", "last", "next", "that");
    /** Words that stand for people without naming any: {@code most said}. */
    private static final Set<String> QUANTITIES = Set.of("most", "many", "some", "several", "few", "all", "both");

    private static final Set<String> LINKS = Set.of("for", "at", "with", "from", "to", "in");

    private NounPhrases() {}

    /** The phrase with this head; a pronoun is a phrase of its own. */
    static Range around(Passage passage, int head) {
        String tag = passage.word(head).tag();
        if (tag.equals("PRP") || tag.startsWith("W") || tag.equals("EX")) {
            return new Range(head, head + 1);
        }
        int from = left(passage, head);
        int to = right(passage, head, 0);
        return new Range(from, to);
    }

    /** The phrase that begins at a word; empty when none does. */
    static Optional<Range> startingAt(Passage passage, int from) {
        int end = from < passage.size() ? passage.sentence(from).to() : from;
        int i = from;
        while (i < end
                && sameVoice(passage, i, from)
                && (isPart(passage, i) || (i > from && passage.word(i - 1).tag().equals("HYPH")))
                && (!isDay(passage, i) || isDayOfNoun(passage, i, from))) {
            i++;
        }
        boolean determined = i - from > 1 && (passage.word(from).tag().equals("DT") || passage.is(from, "one"));
        if (i > from && (isHead(passage, i - 1) || determined)) {
            return Optional.of(new Range(from, right(passage, i - 1, 0)));
        }
        return i < end && i == from && passage.word(i).tag().equals("PRP")
                ? Optional.of(new Range(i, i + 1))
                : Optional.empty();
    }

    /**
     * A speaker where the tagger lost the noun, {@code said Elder Roe, who}: the words up to the next punctuation,
     * preposition or verb when one of them, or the first, begins with a capital; empty when none does.
     */
    static Optional<Range> writtenAt(Passage passage, int from) {
        int limit = from < passage.size() ? passage.sentence(from).to() : from;
        int i = from;
        int end = from;
        while (i < limit && passage.isOutlet(i) && isWritten(passage, i, from)) {
            i++;
            if (passage.isCapital(i - 1)) {
                end = i;
            }
        }
        return end > from && !isDay(passage, from) ? Optional.of(new Range(from, end)) : Optional.empty();
    }

    private static boolean isWritten(Passage passage, int i, int from) {
        String tag = passage.word(i).tag();
        boolean link = tag.equals("IN") || tag.equals("TO") || tag.equals("CC") || tag.startsWith("W");
        return (passage.isWord(i) || passage.is(i, "-"))
                && !link
                && (passage.isCapital(i)
                        || i == from
                        || BEFORE.contains(tag)
                        || tag.equals("VBG")
                        || tag.equals("VBN"));
    }

    /** The phrase whose last word stands right before {@code end}; empty when none does. */
    static Optional<Range> endingAt(Passage passage, int end) {
        int head = end - 1;
        if (head < 0) {
            return Optional.empty();
        }
        if (passage.word(head).tag().equals("PRP")) {
            return Optional.of(new Range(head, end));
        }
        if (QUANTITIES.contains(passage.lower(head)) && passage.word(head).tag().charAt(0) != 'N') {
            return Optional.of(new Range(head, end));
        }
        if (!isHead(passage, head) || isDay(passage, head)) {
            return Optional.empty();
        }
        return Optional.of(new Range(left(passage, head), end));
    }

    /** {@code Three members this week (said)}: the end of what stands before a time that ends at {@code end}. */
    static int beforeTime(Passage passage, int start, int end) {
        int i = end - 1;
        if (i > start && isDay(passage, i) && passage.isOutlet(i)) {
            return passage.is(i - 1, "on") ? i - 1 : i;
        }
        boolean time = i - 1 > start
                && isTime(passage, i)
                && (TIME_OPENERS.contains(passage.lower(i - 1)) || isDay(passage, i - 1));
        return time && passage.isOutlet(i) ? i - 1 : end;
    }

    /** Nouns for stretches of time, which nobody is. */
    static boolean isTime(Passage passage, int i) {
        return TIMES.contains(passage.lower(i));
    }

    /** {@code the official said}: an adjective behind an article and right before the verb stands for a noun. */
    static Optional<Range> endingInAdjective(Passage passage, int end) {
        int head = end - 1;
        boolean adjective = head > 0 && passage.word(head).tag().equals("JJ");
        if (!adjective || !joins(passage, head - 1, head)) {
            return Optional.empty();
        }
        int from = left(passage, head);
        String first = passage.word(from).tag();
        return from < head && (first.equals("DT") || first.equals("PRP$"))
                ? Optional.of(new Range(from, end))
                : Optional.empty();
    }

    /** {@code Klow-based Daily Echo}: where a body sits is no part of its name. */
    static Range withoutPlace(Passage passage, Range subject) {
        for (int i = subject.from(); i + 1 < subject.to(); i++) {
            if (passage.is(i, "based") && i > subject.from()) {
                return new Range(i + 1, subject.to());
            }
        }
        return subject;
    }

    private static int left(Passage passage, int head) {
        int start = passage.sentence(head).from();
        int i = head;
        while (i > start && sameVoice(passage, i - 1, head) && joins(passage, i - 1, i)) {
            i--;
            String tag = passage.word(i).tag();
            if (tag.equals("DT") || tag.equals("PRP$")) {
                break;
            }
        }
        while (i < head && isFalseStart(passage, i)) {
            i++;
        }
        return i;
    }

    private static boolean isFalseStart(Passage passage, int i) {
        String tag = passage.word(i).tag();
        return isDay(passage, i) || tag.equals("POS") || (!passage.isWord(i) && !tag.equals("$"));
    }

    /** Whether a word belongs to the phrase that begins with the word after it. */
    private static boolean joins(Passage passage, int i, int next) {
        String tag = passage.word(i).tag();
        if (BEFORE.contains(tag)) {
            return true;
        }
        if (passage.is(i, "&") || passage.is(i, "-") || (passage.is(i, "–") && passage.isName(next))) {
            return true;
        }
        boolean participle = tag.equals("VBN") || tag.equals("VBG");
        boolean hyphened = i > 0 && passage.word(i - 1).tag().equals("HYPH");
        return participle && (hyphened || (passage.isNoun(next) && passage.relates(i, "amod")));
    }

    private static boolean isPart(Passage passage, int i) {
        String tag = passage.word(i).tag();
        return BEFORE.contains(tag)
                || passage.is(i, "&")
                || ((tag.equals("VBN") || tag.equals("VBG")) && passage.relates(i, "amod"));
    }

    private static boolean isHead(Passage passage, int i) {
        String tag = passage.word(i).tag();
        boolean pronoun = tag.equals("DT") && !ARTICLES.contains(passage.lower(i));
        return tag.startsWith("NN") || tag.equals("CD") || pronoun || tag.equals("FW") || tag.equals("ADD");
    }

    private static int right(Passage passage, int head, int depth) {
        int end = passage.sentence(head).to();
        int i = head + 1;
        while (i < end
                && sameVoice(passage, i, head)
                && !isDay(passage, i)
                && ((passage.isNoun(i) && (passage.isName(i) || passage.relates(i, "compound")))
                        || passage.relates(i, "flat")
                        || passage.word(i).tag().equals("HYPH")
                        || (passage.is(i, "&") && i + 1 < end && passage.isName(i + 1)))) {
            i++;
        }
        if (i < end && depth < 3 && sameVoice(passage, i, head) && i + 1 < end) {
            boolean linked = passage.is(i, "of")
                    || (!passage.isName(head) && LINKS.contains(passage.lower(i)) && attaches(passage, i));
            if (linked) {
                Optional<Range> inner = startingAt(passage, i + 1);
                if (inner.isPresent()) {
                    return apposition(passage, head, right(passage, inner.get().to() - 1, depth + 1));
                }
            }
        }
        return apposition(passage, head, i);
    }

    /** Whether the preposition at {@code i} begins a phrase that the parser hung on a noun. */
    private static boolean attaches(Passage passage, int i) {
        int noun = passage.head(i);
        return passage.relates(i, "case") && noun > i && passage.relates(noun, "nmod");
    }

    /** Reaches over {@code , Name} when the phrase so far has no name of its own. */
    private static int apposition(Passage passage, int head, int end) {
        int limit = passage.sentence(head).to();
        if ((passage.isName(end - 1) && passage.isName(head)) || end + 1 >= limit || !passage.is(end, ",")) {
            return end;
        }
        int i = end + 1;
        while (i < limit && passage.isName(i) && sameVoice(passage, i, head) && !isDay(passage, i)) {
            i++;
        }
        boolean closed =
                i >= limit || passage.is(i, ",") || passage.isVerb(i) || passage.is(i, ".") || passage.is(i, "(");
        return i > end + 1 && i - end <= 6 && closed ? i : end;
    }

    static boolean isDay(Passage passage, int i) {
        String word = passage.lower(i);
        return DAYS.contains(word) && !(word.equals("may") && !passage.isName(i));
    }

    /** {@code a Monday report}: the day says which. */
    private static boolean isDayOfNoun(Passage passage, int i, int from) {
        return i == from + 1
                && passage.word(from).tag().equals("DT")
                && i + 1 < passage.sentence(i).to()
                && passage.isNoun(i + 1);
    }

    private static boolean sameVoice(Passage passage, int i, int other) {
        return passage.stretchOf(i) == passage.stretchOf(other);
    }
}

package org.newsprism.voice;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where reported words begin and end. */
final class Contents {
    private static final int JOINED = 5;
    private static final Set<String> LEAVING =
            Set.of("before", "after", "while", "though", "although", "despite", "during", "even", "which", "who");

    private static final Set<String> FRONTING = Set.of(
            "while",
            "when",
            "after",
            "if",
            "although",
            "though",
            "since",
            "because",
            "before",
            "asked",
            "even",
            "once");
    private static final int NEAR = 15;
    private static final Set<String> OCCASIONS = Set.of(
            "interview",
            "statement",
            "speech",
            "letter",
            "email",
            "e-mail",
            "tweet",
            "post",
            "release",
            "conference",
            "briefing",
            "memo",
            "message",
            "debate",
            "address",
            "op-ed",
            "editorial",
            "video");

    private Contents() {}

    /** Without punctuation at either end and without {@code that}; empty when no word is left. */
    static Optional<Range> trim(Passage passage, Range range) {
        int from = range.from();
        int to = range.to();
        while (from < to && isEdge(passage, from)) {
            from++;
        }
        if (from < to && !passage.isOutlet(from)) {
            from = passage.stretches().get(passage.stretchOf(from)).from();
        }
        if (from + 1 < to && passage.is(from, "that") && !Adjacency.isFinite(passage, from + 1)) {
            from++;
        }
        while (to > from && isEdge(passage, to - 1)) {
            to--;
        }
        return to > from ? Optional.of(new Range(from, to)) : Optional.empty();
    }

    private static boolean isEdge(Passage passage, int i) {
        return passage.isOutlet(i)
                && !passage.isWord(i)
                && !"$)(%…".contains(passage.word(i).text());
    }

    /**
     * How far words reported by a cue can reach to the right: to the end of the sentence, to the next cue's frame or to
     * the occasion on which they were said.
     */
    static int limit(Passage passage, List<Site> sites, Site site, int from) {
        int end = reach(passage, sites, site, from);
        for (int i = from + 3; i < end; i++) {
            if (passage.isOutlet(i) && isOccasion(passage, i, end)) {
                return i;
            }
        }
        return end;
    }

    /** {@code in an interview with the Echo}, {@code in a statement}: where the words were said, not a part of them. */
    private static boolean isOccasion(Passage passage, int i, int end) {
        if (!passage.is(i, "in") && !passage.is(i, "during")) {
            return false;
        }
        boolean article = passage.is(i + 1, "a") || passage.is(i + 1, "an");
        for (int noun = i + 2; article && noun < Math.min(end, i + 6) && passage.isOutlet(noun); noun++) {
            if (OCCASIONS.contains(passage.lower(noun))) {
                return noun + 1 >= end || !passage.isNoun(noun + 1);
            }
            if (!passage.isNoun(noun) && !passage.word(noun).tag().startsWith("JJ") && !passage.is(noun, "-")) {
                return false;
            }
        }
        return false;
    }

    private static int reach(Passage passage, List<Site> sites, Site site, int from) {
        int end = passage.sentence(from).to();
        int behind = site.source().map(Range::from).orElse(-1);
        if (behind > from && behind < end && passage.is(behind - 1, ",")) {
            return behind - 1;
        }
        int main = mainClause(passage, site, from, end);
        if (main > from) {
            return main;
        }
        for (Site other : sites) {
            if (other.verb() > from && other.verb() < end) {
                int frame = frame(passage, site, other, from, end);
                if (frame > from) {
                    return frame;
                }
            }
        }
        for (int i = from; i < end; i++) {
            if (i > from && passage.isOutlet(i) && !passage.isOutlet(i - 1) && leaves(passage, i, end)) {
                return i;
            }
            boolean comma = passage.isOutlet(i) && passage.is(i, ",");
            boolean behindMarks = i > from && passage.isOutlet(i) && !passage.isOutlet(i - 1);
            if (i > from
                    && ((comma && goesOnToAct(passage, i + 1, end)) || (behindMarks && goesOnToAct(passage, i, end)))) {
                return i;
            }
            boolean dash = passage.is(i, "—") || passage.is(i, "--");
            if (passage.isOutlet(i) && (passage.is(i, ";") || (dash && hasVerb(passage, new Range(from, i))))) {
                return i;
            }
        }
        return end;
    }

    /**
     * Where the main clause goes on behind words that a relative clause or a participle at the start reports: {@code Jane
     * Roe, who said it was safe, left}, {@code Saying it was safe, Jane Roe left}; -1 when it does not.
     */
    private static int mainClause(Passage passage, Site site, int from, int end) {
        boolean opens = (passage.word(site.verb()).tag().equals("VBG")
                        && site.verb() == passage.sentence(site.verb()).from())
                || isFronted(passage, site);
        if (!opens && !site.isInRelativeClause()) {
            return -1;
        }
        for (int i = from + 1; i + 1 < end; i++) {
            boolean comma = passage.is(i, ",") || (passage.isMark(i) && passage.is(i - 1, ","));
            if (!comma || !passage.isOutlet(i + 1)) {
                continue;
            }
            int next = i + 1;
            if (opens) {
                Optional<Range> subject = NounPhrases.startingAt(passage, next);
                next = subject.map(Range::to).orElse(end);
            }
            if (next < end && Adjacency.isFinite(passage, next)) {
                return passage.isMark(i) ? i + 1 : i;
            }
        }
        return -1;
    }

    /** {@code While Roe said it was safe, Fern left}: a cue in a clause that stands before the main one. */
    private static boolean isFronted(Passage passage, Site site) {
        int start = passage.sentence(site.verb()).from();
        if (!FRONTING.contains(passage.lower(start)) || site.isPhrase() || site.verb() - start > NEAR) {
            return false;
        }
        for (int i = start; i < site.verb(); i++) {
            if (passage.is(i, ",") || !passage.isOutlet(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where the frame of a later cue begins that ends the words of this one; -1 when it ends nothing. */
    private static int frame(Passage passage, Site site, Site other, int from, int end) {
        boolean participle = passage.word(other.verb()).tag().equals("VBG");
        int before = other.verb() - 1;
        while (before > from && passage.word(before).tag().equals("RB")) {
            before--;
        }
        boolean closed = passage.is(before, ",") || (passage.isMark(before) && passage.is(before - 1, ","));
        if ((participle || other.isPhrase()) && closed) {
            return passage.isMark(before) ? before + 1 : before;
        }
        boolean shares = other.speaker()
                .filter(speaker -> speaker.pattern().equals("shared-cue-subject"))
                .flatMap(Speaker::words)
                .equals(site.source());
        if ((site.source().isPresent() && shares)
                || (participle && passage.word(site.verb()).tag().equals("VBG"))) {
            return startOfConjunct(passage, other.verb(), from);
        }
        if (passage.relates(other.verb(), "conj") && passage.head(other.verb()) == site.verb()) {
            return startOfConjunct(passage, other.verb(), from);
        }
        int source = other.source().map(Range::from).orElse(-1);
        boolean closes = source > from
                && source < other.verb()
                && passage.is(source - 1, ",")
                && end - other.words().to() <= 4
                && !hasVerb(passage, new Range(other.words().to(), end));
        return closes ? source - 1 : -1;
    }

    /** Where an object with words in marks ends: at punctuation, or at what tells when, or of another deed. */
    static int objectEnd(Passage passage, Range marked, int limit) {
        int to = marked.to();
        while (to < limit && !(passage.isOutlet(to) && (isStop(passage, to) || closesObject(passage, to)))) {
            to++;
        }
        return joined(passage, to);
    }

    /** Punctuation, but for the hyphen within a word. */
    private static boolean isStop(Passage passage, int i) {
        return !passage.isWord(i) && !passage.is(i, "-");
    }

    /** {@code of ferries and small boats}: a conjunction between two nouns and not two deeds. */
    private static boolean joinsNouns(Passage passage, int i) {
        int next = i + 1;
        while (next < passage.size()
                && passage.isOutlet(next)
                && (passage.word(next).tag().startsWith("JJ")
                        || passage.word(next).tag().equals("DT"))) {
            next++;
        }
        return next < passage.size()
                && passage.isOutlet(i - 1)
                && passage.isOutlet(next)
                && (passage.isNoun(i - 1) || passage.word(i - 1).tag().startsWith("JJ"))
                && passage.isNoun(next)
                && !(next + 1 < passage.size() && Adjacency.isFinite(passage, next + 1));
    }

    /** Words that lead on to something else the speaker did, or when. */
    static boolean closesObject(Passage passage, int i) {
        return (passage.word(i).tag().equals("CC") && !joinsNouns(passage, i))
                || NounPhrases.isDay(passage, i)
                || ((passage.is(i, "in") || passage.is(i, "on"))
                        && i + 1 < passage.size()
                        && NounPhrases.isDay(passage, i + 1))
                || Set.of("after", "before", "during", "earlier", "later", "while", "when", "as")
                        .contains(passage.lower(i));
    }

    /** {@code a “low” and a “new attempt”}: the end of words in marks that are joined to those ending at {@code to}. */
    static int joined(Passage passage, int to) {
        int end = to;
        for (int i = to; i < Math.min(passage.sentence(Math.max(0, to - 1)).to(), end + JOINED); i++) {
            if (!passage.isOutlet(i)) {
                end = passage.stretches().get(passage.stretchOf(i)).to();
                i = end - 1;
                continue;
            }
            String tag = passage.word(i).tag();
            boolean link = passage.is(i, ",") || tag.equals("CC") || tag.equals("DT");
            boolean first = i == end && !passage.is(i, ",") && !tag.equals("CC");
            if (first || !link) {
                break;
            }
        }
        return end;
    }

    /** {@code …,” before reversing himself}: what follows words in marks and a comma and tells of something else. */
    private static boolean leaves(Passage passage, int i, int end) {
        int next = i;
        while (next < end && !passage.isWord(next)) {
            next++;
        }
        boolean comma = passage.is(i, ",") || (i > 1 && passage.is(i - 2, ",") && passage.isMark(i - 1));
        if (!comma || next >= end || next > i + 1) {
            return false;
        }
        boolean turns = passage.is(next, "but")
                && next + 1 < end
                && passage.word(next + 1).tag().equals("PRP");
        return turns || passage.word(next).tag().equals("VBG") || LEAVING.contains(passage.lower(next));
    }

    /** {@code Roe said the bridge was “safe” for all, before leaving the room}: what the speaker did next. */
    private static boolean goesOnToAct(Passage passage, int i, int end) {
        return i + 1 < end
                && (passage.is(i, "before") || passage.is(i, "after"))
                && passage.word(i + 1).tag().equals("VBG");
    }

    /** The place of the {@code and} that joins a verb to the one before. */
    static int startOfConjunct(Passage passage, int verb, int from) {
        int start = Math.max(from, passage.subtree(verb).from());
        for (int i = verb; i > from; i--) {
            if (passage.relates(i, "cc") && passage.isOutlet(i)) {
                start = i;
                break;
            }
        }
        return passage.is(start - 1, ",") ? start - 1 : start;
    }

    static boolean hasVerb(Passage passage, Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            if (passage.isVerb(i) || passage.word(i).tag().equals("MD")) {
                return true;
            }
        }
        return false;
    }
}

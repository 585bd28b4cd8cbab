package org.newsprism.voice;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where reported words begin and end. */
final class Contents {
    private static final int JOINED = 5;
    private static final Set<String> LEAVING =
            Set.of("before", "after", "while", "though", "although", "despite", "during", "even", "which", "who");

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

    /** How far words reported by a cue can reach to the right: to the end of the sentence or to the next cue's frame. */
    static int limit(Passage passage, List<Site> sites, Site site, int from) {
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
        boolean opens = passage.word(site.verb()).tag().equals("VBG")
                && site.verb() == passage.sentence(site.verb()).from();
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
        return passage.word(next).tag().equals("VBG") || LEAVING.contains(passage.lower(next));
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

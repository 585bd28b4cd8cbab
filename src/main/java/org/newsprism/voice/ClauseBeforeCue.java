package org.newsprism.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code The deal stands, the minister said}: the clause before a cue that closes or splits the sentence. */
final class ClauseBeforeCue implements ContentPattern {
    @Override
    public String id() {
        return "clause-before-cue";
    }

    @Override
    public List<Range> find(Passage passage, List<Site> sites, Site site) {
        if (!site.takes(ReportingVerbs.Use.CLAUSE)
                || passage.word(site.verb()).tag().equals("VBG")
                || site.isInRelativeClause()) {
            return List.of();
        }
        Optional<Range> speaker = site.source();
        if (speaker.isEmpty()) {
            return List.of();
        }
        Range sentence = passage.sentence(site.verb());
        int from = Math.min(site.verb(), speaker.get().from());
        while (from > sentence.from() && passage.word(from - 1).tag().equals("RB")) {
            from--;
        }
        if (passage.is(from - 1, "as")) {
            from--;
        }
        if (from <= sentence.from() || !isBreak(passage, from - 1)) {
            return List.of();
        }
        Range before = new Range(sentence.from(), from);
        boolean split = isSplit(
                passage, before, Math.max(site.words().to(), speaker.get().to()));
        if (!split && !Contents.hasVerb(passage, before)) {
            return List.of();
        }
        if (!split && (beginsSubordinate(passage, before) && !endsInMarks(passage, before))) {
            return List.of();
        }
        List<Range> pieces = new ArrayList<>();
        pieces.add(before);
        int close = Math.max(site.words().to(), speaker.get().to());
        while (close < sentence.to() && passage.isOutlet(close) && !passage.is(close, ",")) {
            close++;
        }
        Range after = new Range(close, sentence.to());
        if (close < sentence.to() && passage.is(close, ",") && passage.isOutlet(close)) {
            int end = Contents.limit(passage, sites, site, close);
            boolean participle =
                    close + 1 < sentence.to() && passage.word(close + 1).tag().equals("VBG");
            if (end > close
                    && !participle
                    && !describes(passage, site, close + 1)
                    && Contents.hasVerb(passage, after)) {
                pieces.add(new Range(close, end));
            }
        }
        return pieces;
    }

    /** {@code said Jane Roe, whose}, {@code said Jane Roe, a clerk that}: what follows a speaker behind the verb is about her. */
    private static boolean describes(Passage passage, Site site, int i) {
        if (i >= passage.sentence(site.verb()).to() || passage.word(i).tag().startsWith("W")) {
            return true;
        }
        boolean inverted =
                site.source().filter(words -> words.from() > site.verb()).isPresent();
        return inverted
                && NounPhrases.startingAt(passage, i)
                        .filter(noun -> noun.to()
                                        < passage.sentence(site.verb()).to()
                                && (Adjacency.isFinite(passage, noun.to()) || Adjacency.isHelper(passage, noun.to())))
                        .isEmpty();
    }

    /** {@code Despite his “odd ways,” Roe wrote, he is a good clerk}: words in marks before a cue that splits the sentence. */
    private static boolean isSplit(Passage passage, Range before, int behind) {
        int last = before.to() - 1;
        boolean marks = !passage.isOutlet(last) && passage.isOutlet(before.from());
        return marks
                && behind < passage.size()
                && passage.is(behind, ",")
                && passage.isOutlet(behind)
                && Contents.hasVerb(
                        passage, new Range(behind, passage.sentence(last).to()));
    }

    /** {@code After the flood “we have to mend it,” Roe said}: words in marks go on from the clause and end it. */
    private static boolean endsInMarks(Passage passage, Range range) {
        int last = range.to() - 1;
        if (passage.isOutlet(last) && passage.is(last, ",")) {
            last--;
        }
        if (last < range.from() || passage.isOutlet(last)) {
            return false;
        }
        Range marked = passage.stretches().get(passage.stretchOf(last));
        return marked.from() > range.from()
                && Contents.hasVerb(passage, marked)
                && !Frames.beginsCapital(passage, marked);
    }

    private static boolean isBreak(Passage passage, int i) {
        return passage.is(i, ",")
                || passage.is(i, "–")
                || passage.is(i, "—")
                || (!passage.isOutlet(i) && endsInComma(passage, i));
    }

    private static boolean endsInComma(Passage passage, int i) {
        return passage.isMark(i) && (passage.is(i - 1, ",") || passage.is(i - 1, "?") || passage.is(i - 1, "!"));
    }

    /** {@code Speaking in town, she said}: words before the cue that are no clause of their own. */
    private static boolean beginsSubordinate(Passage passage, Range range) {
        String tag = passage.word(range.from()).tag();
        boolean finite = false;
        for (int i = range.from(); i < range.to(); i++) {
            boolean relative = passage.relates(i, "acl") || passage.relates(i, "advcl");
            finite |= !relative && passage.isFinite(i);
        }
        return (tag.equals("IN") && !finite)
                || tag.equals("VBG")
                || tag.equals("VBN")
                || !finite
                || subordinator(passage, range.from());
    }

    private static boolean subordinator(Passage passage, int i) {
        return List.of(
                                "when",
                                "while",
                                "as",
                                "after",
                                "before",
                                "since",
                                "although",
                                "though",
                                "if",
                                "because",
                                "once",
                                "asked")
                        .contains(passage.lower(i))
                && !passage.word(i).tag().startsWith("NN");
    }
}

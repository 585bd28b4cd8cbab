package org.newsprism.voice;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Verbs of thinking and taking sides: alone they report nothing, but where words in marks stand in what was thought or
 * backed, those are the subject’s words. {@code Roe believes in trains that “never stop”}, {@code she viewed the plan as
 * “a mistake”}. Longer words in marks that hang on any other verb of a person, a body or a paper are its subject's too:
 * {@code The board kept back the “targets of the inquiry so far”}; a few words only where a person makes somebody out to be
 * something.
 */
final class Attitudes {
    private static final Set<String> VERBS = Set.of(
            "admire",
            "aim",
            "back",
            "believe",
            "challenge",
            "champion",
            "compare",
            "consider",
            "dislike",
            "doubt",
            "dread",
            "embrace",
            "envision",
            "expect",
            "favor",
            "favour",
            "fear",
            "feel",
            "find",
            "hate",
            "hope",
            "imagine",
            "intend",
            "like",
            "love",
            "mean",
            "oppose",
            "plan",
            "prefer",
            "question",
            "regard",
            "regret",
            "resent",
            "see",
            "support",
            "suspect",
            "think",
            "understand",
            "view",
            "want",
            "wish",
            "wonder",
            "worry");
    private static final Set<String> CLAUSES = Set.of("that", "whether", "if", "how", "why", "who", "what");
    private static final Set<String> HELPERS = Set.of("be", "have", "do");
    private static final int REACH = 25;

    private Attitudes() {}

    /** What somebody is said to think, with the words in marks in it; else the words in marks that a verb governs. */
    static Optional<Claim> claim(Passage passage, List<Site> sites, int stretch, int words, int few) {
        Range marked = passage.stretches().get(stretch);
        int start = Math.max(passage.sentence(marked.from()).from(), marked.from() - REACH);
        for (int i = marked.from() - 1; i >= start; i--) {
            if (!passage.isOutlet(i)) {
                continue;
            }
            if (passage.is(i, ";") || passage.is(i, ":") || passage.is(i, ")")) {
                return Optional.empty();
            }
            if (!passage.isVerb(i) || HELPERS.contains(passage.word(i).lemma())) {
                continue;
            }
            boolean attitude = VERBS.contains(passage.word(i).lemma());
            if (!attitude && words <= few && !isDepiction(passage, marked, i)) {
                return Optional.empty();
            }
            if (!attitude && isName(passage, marked)) {
                return Optional.empty();
            }
            Optional<Site> outer = attitude ? Optional.empty() : reporting(passage, sites, i);
            if (outer.isPresent()) {
                Range clause = reported(passage, sites, outer.get(), marked);
                return Optional.of(new Claim(outer, clause, outer.get().speaker(), "marks-in-reported-clause"));
            }
            Site site = site(passage, i);
            Optional<Speaker> speaker = SpeakerPatterns.speaker(passage, site, sites)
                    .filter(found -> found.words()
                            .filter(range -> attitude
                                    || isPerson(passage, range)
                                    || (words > few && Bodies.isBody(passage, range.to() - 1)))
                            .isPresent());
            if (speaker.isEmpty()) {
                return Optional.empty();
            }
            Range object = attitude ? content(passage, sites, site, marked) : object(passage, sites, site, marked);
            Optional<Range> content = Contents.trim(passage, object);
            return Optional.of(new Claim(
                    Optional.of(site), content.orElse(marked), speaker, attitude ? "attitude" : "verb-before-marks"));
        }
        return Optional.empty();
    }

    private static Site site(Passage passage, int verb) {
        ReportingVerb entry = new ReportingVerb(
                passage.word(verb).lemma(), ReportingVerb.SpeechAct.OTHER, ReportingVerb.Stance.NEUTRAL);
        return new Site(verb, new Range(verb, verb + 1), new ReportingVerbs.Entry(entry, "c"), Optional.empty());
    }

    private static Range content(Passage passage, List<Site> sites, Site site, Range marked) {
        int from = site.words().to();
        String tag = passage.word(from).tag();
        if (from < marked.from() && (tag.equals("IN") || passage.is(from, "that"))) {
            from++;
        }
        return new Range(from, Math.max(marked.to(), Contents.limit(passage, sites, site, from)));
    }

    /** {@code cast him as a “bully”}: few words in marks that a verb makes its object out to be. */
    private static boolean isDepiction(Passage passage, Range marked, int verb) {
        int as = marked.from() - 1;
        while (as > verb + 1
                && (passage.word(as).tag().equals("DT")
                        || passage.word(as).tag().startsWith("JJ"))) {
            as--;
        }
        return passage.is(as, "as") && as > verb + 1 && !passage.is(verb + 1, "as");
    }

    /** What the cue before reports, where no other cue stands between: from {@code that}, else from right behind the cue. */
    private static Range reported(Passage passage, List<Site> sites, Site outer, Range marked) {
        int from = outer.words().to();
        boolean between = sites.stream().anyMatch(site -> site.verb() >= from && site.verb() < marked.from());
        if (between || from >= marked.from() || outer.isNoun()) {
            return marked;
        }
        int that = from;
        while (that < marked.from() && !(passage.is(that, "that") && passage.isOutlet(that))) {
            that++;
        }
        int start = that < marked.from() ? that : from;
        Range clause = new Range(start, Math.max(marked.to(), Contents.limit(passage, sites, outer, start)));
        return Contents.trim(passage, clause)
                .filter(range -> range.contains(marked.from()))
                .orElse(marked);
    }

    /** All that a person’s verb has for its object, from its clause on where it has one. */
    private static Range object(Passage passage, List<Site> sites, Site site, Range marked) {
        int from = site.words().to();
        for (int i = from; i < marked.from(); i++) {
            if (passage.isOutlet(i) && CLAUSES.contains(passage.lower(i))) {
                return new Range(i, Math.max(marked.to(), Contents.limit(passage, sites, site, i)));
            }
        }
        for (int i = from; i < marked.from(); i++) {
            if (!passage.isWord(i) || !passage.isOutlet(i)) {
                return marked;
            }
        }
        if (from < marked.from()
                && (passage.word(from).tag().equals("IN")
                        || passage.word(from).tag().equals("RP"))) {
            from++;
        }
        return new Range(
                from, Contents.objectEnd(passage, marked, Contents.limit(passage, sites, site, marked.from())));
    }

    /** {@code She doubts, Roe said, that he would have come “if …”}: a cue before the verb speaks for its whole sentence. */
    private static Optional<Site> reporting(Passage passage, List<Site> sites, int verb) {
        int start = passage.sentence(verb).from();
        return sites.stream()
                .filter(site -> site.verb() >= start && site.verb() < verb && !site.isInRelativeClause())
                .filter(site -> site.isNoun() || site.takes(ReportingVerbs.Use.CLAUSE))
                .filter(site -> site.source().isPresent())
                .reduce((one, next) -> next);
    }

    /** Words with capitals throughout are the name of something. */
    private static boolean isName(Passage passage, Range marked) {
        for (int i = marked.from(); i < marked.to(); i++) {
            String text = passage.word(i).text();
            if (passage.isWord(i) && text.length() > 3 && Character.isLowerCase(text.codePointAt(0))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPerson(Passage passage, Range subject) {
        int head = subject.to() - 1;
        return passage.isName(head) || Set.of("he", "she", "they", "i", "we").contains(passage.lower(head));
    }
}

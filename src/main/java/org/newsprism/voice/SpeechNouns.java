package org.newsprism.voice;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Nouns that report as their verbs do, where somebody owns them and the words said follow: {@code Roe’s claim that the
 * bridge is safe}, {@code a warning by the ministry that}, {@code in her words, “…”}. A noun without an owner reports
 * nothing: who claims is not said.
 */
final class SpeechNouns {
    /** Each noun with the verb whose class and stance it shares; a plain word or phrase shares those of say. */
    private static final Map<String, String> VERBS = Map.ofEntries(
            Map.entry("accusation", "accuse"),
            Map.entry("admission", "admit"),
            Map.entry("advice", "advise"),
            Map.entry("allegation", "allege"),
            Map.entry("announcement", "announce"),
            Map.entry("answer", "answer"),
            Map.entry("argument", "argue"),
            Map.entry("assertion", "assert"),
            Map.entry("assessment", "say"),
            Map.entry("assurance", "assure"),
            Map.entry("call", "call for"),
            Map.entry("charge", "accuse"),
            Map.entry("claim", "claim"),
            Map.entry("comment", "comment"),
            Map.entry("complaint", "complain"),
            Map.entry("conclusion", "conclude"),
            Map.entry("confirmation", "confirm"),
            Map.entry("contention", "contend"),
            Map.entry("declaration", "declare"),
            Map.entry("demand", "demand"),
            Map.entry("denial", "deny"),
            Map.entry("explanation", "explain"),
            Map.entry("insistence", "insist"),
            Map.entry("message", "say"),
            Map.entry("observation", "observe"),
            Map.entry("pledge", "pledge"),
            Map.entry("prediction", "predict"),
            Map.entry("promise", "promise"),
            Map.entry("reminder", "remind"),
            Map.entry("remark", "remark"),
            Map.entry("reply", "reply"),
            Map.entry("report", "report"),
            Map.entry("response", "respond"),
            Map.entry("revelation", "reveal"),
            Map.entry("statement", "state"),
            Map.entry("suggestion", "suggest"),
            Map.entry("testimony", "testify"),
            Map.entry("threat", "threaten"),
            Map.entry("tweet", "tweet"),
            Map.entry("vow", "vow"),
            Map.entry("warning", "warn"),
            Map.entry("words", "say"));

    /** What voices call together: {@code to chants of “Open it!”}; whose voices may stay open. */
    private static final Set<String> CALLS = Set.of("chant", "cheer", "cry", "shout", "chorus");

    private static final Set<String> AGENTS = Set.of("by", "from");
    private static final int NEAR = 8;

    private SpeechNouns() {}

    /** The cue at a noun, with its owner; empty when it has none or no words said follow. */
    static Optional<Site> at(Passage passage, int i, ReportingVerbs verbs) {
        String lemma = passage.is(i, "words") ? "words" : passage.word(i).lemma();
        String verb = CALLS.contains(lemma) ? "shout" : VERBS.get(lemma);
        if (verb == null || !passage.isNoun(i) || opening(passage, i) < 0) {
            return Optional.empty();
        }
        Optional<Range> owner = owner(passage, i);
        if (owner.isEmpty() && !isOf(passage, i)) {
            return Optional.empty();
        }
        return verbs.entry(verb, Optional.empty())
                .map(entry -> new Site(
                        i,
                        new Range(i, i + 1),
                        new ReportingVerbs.Entry(entry.verb(), "n"),
                        owner.map(range -> Speaker.of(range, "owner-of-noun"))));
    }

    /** {@code claims of “great progress”}: the words right behind the noun are what was claimed. */
    private static boolean isOf(Passage passage, int noun) {
        return noun + 2 < passage.size()
                && passage.is(noun + 1, "of")
                && passage.isOutlet(noun + 1)
                && !passage.isOutlet(noun + 2);
    }

    /** Where the words said begin behind a noun: at {@code that}, at marks, or behind a form of be; -1 when they do not. */
    static int opening(Passage passage, int noun) {
        int end = Math.min(passage.sentence(noun).to(), noun + NEAR);
        for (int i = noun + 1; i < end; i++) {
            if (!passage.isOutlet(i)) {
                return introduces(passage, noun, i) ? i : -1;
            }
            if (passage.is(i, "that")) {
                boolean joined =
                        i == noun + 1 || isBe(passage, i - 1) || !Contents.hasVerb(passage, new Range(noun + 1, i));
                boolean relative = i + 1 < end && Adjacency.isFinite(passage, i + 1);
                return joined && !relative ? i : -1;
            }
            if (!isBe(passage, i) && (passage.isVerb(i) || passage.word(i).tag().equals("CC"))) {
                return -1;
            }
        }
        return -1;
    }

    /** Behind a colon or a comma; else words that read as a sentence and do not just say what the noun is. */
    private static boolean introduces(Passage passage, int noun, int i) {
        if (passage.is(i - 1, ":") || (passage.is(i - 1, ",") && i == noun + 2) || isOf(passage, noun)) {
            return true;
        }
        Range marked = passage.stretches().get(passage.stretchOf(i));
        boolean sentence = Frames.readsAsSentence(passage, marked);
        return sentence && (i == noun + 1 || isBe(passage, i - 1));
    }

    private static boolean isBe(Passage passage, int i) {
        return passage.is(i, "is") || passage.is(i, "was") || passage.is(i, "are") || passage.is(i, "were");
    }

    private static Optional<Range> owner(Passage passage, int noun) {
        if (noun + 2 < passage.sentence(noun).to() && AGENTS.contains(passage.lower(noun + 1))) {
            return NounPhrases.startingAt(passage, noun + 2);
        }
        int start = Math.max(passage.sentence(noun).from(), noun - NEAR);
        for (int i = noun - 1; i >= start && passage.isOutlet(i); i--) {
            String tag = passage.word(i).tag();
            if (tag.equals("PRP$")) {
                return Optional.of(new Range(i, i + 1));
            }
            if (tag.equals("POS")) {
                return NounPhrases.endingAt(passage, i);
            }
            boolean hyphen = tag.equals("HYPH") || passage.is(i, "-");
            if (!hyphen && !tag.startsWith("JJ") && !tag.startsWith("NN") && !tag.equals("CD") && !tag.equals("VBN")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}

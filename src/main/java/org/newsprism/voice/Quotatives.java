package org.newsprism.voice;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Verbs that report because of where they stand: between words in marks that end in a comma, a question mark or an
 * exclamation mark and a noun phrase, in either order, any verb hands over a quotation. {@code “…,” mused Jane Roe},
 * {@code “…?” Jane Roe pressed.}, {@code “…,” a clerk, who gave no name, told the Echo}.
 */
final class Quotatives {
    /** Verbs of being and moving about, which no quotation needs. */
    private static final Set<String> NEVER = Set.of("have", "do", "be", "get", "become", "make", "take", "give", "go");

    /** Longest description between a speaker and the verb. */
    private static final int DESCRIPTION = 25;

    private final Passage passage;
    private final ReportingVerbs verbs;
    private final Map<Integer, Site> sites = new HashMap<>();

    private Quotatives(Passage passage, ReportingVerbs verbs) {
        this.passage = passage;
        this.verbs = verbs;
    }

    /** The cues by the place of their verb, each with its speaker. */
    static Map<Integer, Site> in(Passage passage, ReportingVerbs verbs) {
        Quotatives found = new Quotatives(passage, verbs);
        for (int stretch = 0; stretch < passage.stretches().size(); stretch++) {
            found.behind(stretch);
            found.ahead(stretch);
        }
        return found.sites;
    }

    /** {@code Jane Roe shot back, “…”}, {@code The crowd chanted: “…”}: a verb right before a comma or colon and a sentence. */
    private void ahead(int stretch) {
        Range marked = passage.stretches().get(stretch);
        Range frame = Frames.before(passage, stretch);
        int mark = marked.from() - 1;
        boolean handsOver = frame.contains(mark)
                && (passage.is(mark, ":") || passage.is(mark, ","))
                && Frames.beginsCapital(passage, marked)
                && Frames.endsInPunctuation(passage, marked);
        int verb = mark - 1;
        if (handsOver && verb > frame.from() && (passage.word(verb).tag().equals("RP") || passage.is(verb, "back"))) {
            verb--;
        }
        if (!handsOver || verb <= frame.from() || !(isVerb(verb) || isHidden(verb) || isAnswer(verb))) {
            return;
        }
        int at = verb;
        Optional<Range> noun = NounPhrases.endingAt(passage, at)
                .filter(range -> range.from() >= frame.from())
                .filter(range -> opens(frame, range.from()));
        noun.ifPresent(range -> add(range, at));
    }

    /** Whether a noun phrase opens the frame or stands behind a comma in it. */
    private boolean opens(Range frame, int noun) {
        return noun == frame.from() || passage.is(noun - 1, ",");
    }

    private void behind(int stretch) {
        Range marked = passage.stretches().get(stretch);
        Range frame = Frames.after(passage, stretch);
        if (frame.length() == 0 || !Frames.endsInComma(passage, marked)) {
            return;
        }
        int first = firstWord(frame);
        if (first >= frame.to() || first > marked.to() + 1) {
            return;
        }
        if (isVerb(first)) {
            NounPhrases.startingAt(passage, first + 1)
                    .or(() -> isListed(first) ? NounPhrases.writtenAt(passage, first + 1) : Optional.empty())
                    .filter(noun -> frame.contains(noun.from()))
                    .ifPresent(noun -> add(noun, first));
            return;
        }
        // Urging her to go, Next, on Monday: no noun phrase.
        boolean none =
                passage.word(first).tag().equals("VBG") || (!passage.isName(first) && passage.is(first + 1, ","));
        NounPhrases.startingAt(passage, first)
                .or(() -> none ? Optional.empty() : NounPhrases.writtenAt(passage, first))
                .ifPresent(noun -> afterNoun(frame, noun));
    }

    private int firstWord(Range frame) {
        int i = frame.from();
        while (i < frame.to() && !passage.isWord(i)) {
            i++;
        }
        return i;
    }

    private void afterNoun(Range frame, Range noun) {
        OptionalInt hidden = hidden(frame, noun);
        if (hidden.isPresent()) {
            add(new Range(noun.from(), hidden.getAsInt()), hidden.getAsInt());
            return;
        }
        int verb = noun.to();
        if (verb < frame.to() && passage.is(verb, ",")) {
            verb = behindDescription(frame, verb);
        }
        while (verb >= 0 && verb < frame.to() && passage.word(verb).tag().equals("RB")) {
            verb++;
        }
        boolean found = verb >= 0 && verb < frame.to() && passage.isOutlet(verb);
        if (found && ((isListed(verb) && isFinite(verb)) || (isVerb(verb) && closes(frame, verb + 1)))) {
            add(noun, verb);
            return;
        }
        int main = mainVerb(frame, noun.to());
        if (main >= 0) {
            add(noun, main);
        }
    }

    /** The listed verb that the tagger took for a part of the noun phrase before it: {@code the unions state in a letter}. */
    private OptionalInt hidden(Range frame, Range noun) {
        int last = noun.to() - 1;
        if (noun.length() > 1 && isAnswer(last)) {
            return OptionalInt.of(last);
        }
        if (noun.length() > 1 && isHidden(last) && endsAt(frame, last + (isPhrase(last) ? 2 : 1))) {
            return OptionalInt.of(last);
        }
        for (int i = noun.from() + 1; i < last; i++) {
            boolean agrees =
                    passage.lower(i - 1).endsWith("s") != passage.lower(i).endsWith("s");
            if (isHidden(i)
                    && agrees
                    && passage.isNoun(i - 1)
                    && passage.word(i + 1).tag().equals("IN")) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /**
     * The first listed verb behind a noun with what describes the noun between, {@code Jane Roe of Klow and John Roe, both
     * clerks, wrote}, {@code Jane Roe, who leads the board said}; -1 when another verb comes first.
     */
    private int mainVerb(Range frame, int from) {
        boolean relative = false;
        for (int i = from; i < Math.min(frame.to(), from + DESCRIPTION); i++) {
            String tag = passage.word(i).tag();
            if (passage.is(i, ";") || passage.is(i, ":") || passage.is(i, ".")) {
                return -1;
            }
            boolean finite = passage.isFinite(i);
            if (tag.startsWith("W")) {
                relative = true;
            } else if (finite && relative) {
                relative = false;
            } else if (finite) {
                return isListed(i) ? i : -1;
            }
        }
        return -1;
    }

    private void add(Range noun, int verb) {
        String lemma = passage.word(verb).lemma().toLowerCase(Locale.ROOT);
        ReportingVerbs.Entry entry = entry(verb)
                .filter(found -> found.takes(ReportingVerbs.Use.MARKS))
                .orElseGet(() -> new ReportingVerbs.Entry(
                        new ReportingVerb(lemma, ReportingVerb.SpeechAct.OTHER, ReportingVerb.Stance.NEUTRAL), "q"));
        sites.put(
                verb,
                new Site(
                        verb,
                        new Range(verb, verb + (entry.verb().lemma().indexOf(' ') > 0 ? 2 : 1)),
                        entry,
                        Optional.of(Speaker.of(noun, "quotative"))));
    }

    /** The word behind a description between commas; -1 when it does not end. */
    private int behindDescription(Range frame, int comma) {
        for (int i = comma + 1; i < Math.min(frame.to() - 1, comma + DESCRIPTION); i++) {
            if (passage.is(i, ",") && isFinite(i + 1)) {
                return i + 1;
            }
        }
        return -1;
    }

    private boolean isVerb(int i) {
        return isFinite(i) && !NEVER.contains(passage.word(i).lemma());
    }

    private boolean isFinite(int i) {
        String tag = passage.word(i).tag();
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("VBN");
    }

    private Optional<ReportingVerbs.Entry> entry(int verb) {
        Optional<String> next = verb + 1 < passage.size() ? Optional.of(passage.lower(verb + 1)) : Optional.empty();
        return verbs.entry(passage.word(verb).lemma().toLowerCase(Locale.ROOT), next);
    }

    private boolean isListed(int i) {
        return entry(i).filter(entry -> entry.takes(ReportingVerbs.Use.MARKS)).isPresent();
    }

    /** {@code Jane Roe notes}, {@code the letter read}: a listed verb that the tagger took for a noun. */
    private boolean isHidden(int i) {
        return passage.word(i).tag().startsWith("NN") && isListed(i);
    }

    /** {@code Jane Roe shot back}: a verb that the tagger took for a noun. */
    private boolean isAnswer(int i) {
        return passage.word(i).tag().startsWith("NN") && !passage.isName(i) && passage.is(i + 1, "back");
    }

    private boolean isPhrase(int i) {
        return entry(i).filter(entry -> entry.verb().lemma().indexOf(' ') > 0).isPresent();
    }

    private boolean endsAt(Range frame, int i) {
        return i >= frame.to() || !passage.isWord(i);
    }

    /** Whether nothing stands at {@code i} that the verb before could have as its object. */
    private boolean closes(Range frame, int i) {
        if (i >= frame.to() || !passage.isWord(i)) {
            return true;
        }
        String tag = passage.word(i).tag();
        return tag.equals("IN")
                || tag.equals("TO")
                || tag.equals("RP")
                || tag.equals("RB")
                || NounPhrases.isDay(passage, i);
    }
}

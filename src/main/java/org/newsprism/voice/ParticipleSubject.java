package org.newsprism.voice;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code Ankara rejected the plan, adding that}: a participle speaks with the subject of the main clause, and one that
 * carries a quotation on with the speaker before; {@code a report saying that}: the noun it describes.
 */
final class ParticipleSubject implements SpeakerPattern {
    private static final Set<String> OPENERS = Set.of(
            "by", "after", "before", "while", "when", "in", "without", "besides", "despite", "for", "of", "on", "since",
            "from", "as");

    private static final Set<String> TEXTS = Set.of(
            "statement",
            "letter",
            "memo",
            "tweet",
            "post",
            "message",
            "note",
            "email",
            "release",
            "video",
            "ad",
            "report");
    private static final Set<String> ISSUING = Set.of(
            "issue", "release", "publish", "post", "send", "write", "sign", "tweet", "put", "make", "pen", "leave",
            "air");

    @Override
    public Optional<Speaker> find(Passage passage, Site site, List<Site> earlier) {
        int verb = site.verb();
        String tag = passage.word(verb).tag();
        if (tag.equals("VBG")) {
            return participle(passage, site, earlier);
        }
        return tag.equals("VB") || tag.equals("VBN") ? chain(passage, verb) : Optional.empty();
    }

    private static Optional<Speaker> participle(Passage passage, Site site, List<Site> earlier) {
        int verb = site.verb();
        int start = passage.sentence(verb).from();
        int before = verb - 1;
        while (before > start && passage.word(before).tag().equals("RB")) {
            before--;
        }
        if (before < start || passage.is(before, ",") || !passage.isOutlet(before)) {
            Optional<Range> words = carriedOn(passage, site, earlier, before < start);
            return words.isPresent()
                    ? words.map(range -> Speaker.of(range, "participle-subject"))
                    : chain(passage, verb);
        }
        boolean noun = passage.isNoun(before) && passage.relates(verb, "acl") && passage.head(verb) == before;
        if (noun) {
            Optional<Range> issuer = issuer(passage, before);
            return Optional.of(
                    issuer.isPresent()
                            ? Speaker.of(issuer.get(), "issuer-of-text")
                            : Speaker.of(NounPhrases.around(passage, before), "participle-noun"));
        }
        if (OPENERS.contains(passage.lower(before))
                || passage.word(before).tag().equals("CC")) {
            return MainSubjects.before(passage, verb, earlier)
                    .or(() -> MainSubjects.after(passage, verb))
                    .map(range -> Speaker.of(range, "participle-subject"));
        }
        return chain(passage, verb);
    }

    /** {@code The ministry issued a statement saying}: who issues a text speaks in it. */
    private static Optional<Range> issuer(Passage passage, int noun) {
        int text = textAt(passage, noun);
        int start = passage.sentence(text).from();
        if (!TEXTS.contains(passage.word(text).lemma())) {
            return Optional.empty();
        }
        int verb = text - 1;
        while (verb > start && text - verb < 6 && !passage.isVerb(verb)) {
            verb--;
        }
        return ISSUING.contains(passage.word(verb).lemma()) && !Clauses.isPassive(passage, verb)
                ? Adjacency.subject(passage, verb).map(Adjacency.Found::subject)
                : Optional.empty();
    }

    /** {@code a letter to the mayor asking}: the letter, whoever gets it. */
    private static int textAt(Passage passage, int noun) {
        int to = NounPhrases.endingAt(passage, noun + 1)
                .map(range -> range.from() - 1)
                .orElse(-1);
        boolean sent = to > passage.sentence(noun).from() && passage.is(to, "to") && passage.isNoun(to - 1);
        return sent ? to - 1 : noun;
    }

    /** {@code …, adding}: the speaker before; {@code …, insisting}: the main subject, before or behind. */
    private static Optional<Range> carriedOn(Passage passage, Site site, List<Site> earlier, boolean first) {
        int start = passage.sentence(site.verb()).from();
        boolean carriesOn = site.entry().verb().speechAct() == ReportingVerb.SpeechAct.DISCOURSE;
        Optional<Range> words = carriesOn ? lastSource(earlier, start) : Optional.empty();
        return words.or(() -> MainSubjects.before(passage, site.verb(), earlier))
                .or(() -> carriesOn ? lastSource(earlier, 0) : Optional.empty())
                .or(() -> first ? MainSubjects.after(passage, site.verb()) : Optional.empty());
    }

    private static Optional<Range> lastSource(List<Site> earlier, int from) {
        for (int i = earlier.size() - 1; i >= 0 && earlier.get(i).verb() >= from; i--) {
            if (earlier.get(i).source().isPresent()) {
                return earlier.get(i).source();
            }
        }
        return Optional.empty();
    }

    /** {@code the courage to claim}: what somebody has does not speak, its owner does. */
    private static boolean isInfinitive(Passage passage, int verb) {
        int before = verb - 1;
        while (before > passage.sentence(verb).from()
                && passage.word(before).tag().equals("RB")) {
            before--;
        }
        return passage.is(before, "to");
    }

    /** {@code his willingness to say}. */
    private static Optional<Range> owner(Passage passage, int noun) {
        int from = NounPhrases.around(passage, noun).from();
        return passage.word(from).tag().equals("PRP$") ? Optional.of(new Range(from, from + 1)) : Optional.empty();
    }

    /** {@code footage of Roe saying}: the name right before the participle, else the noun it describes. */
    private static Range nearest(Passage passage, int noun, int verb) {
        return NounPhrases.endingAt(passage, verb)
                .filter(range -> passage.isName(verb - 1) && range.from() > noun)
                .orElseGet(() -> NounPhrases.around(passage, noun));
    }

    /** The subject of the nearest verb above in the dependencies. */
    private static Optional<Speaker> chain(Passage passage, int verb) {
        int at = verb;
        for (int steps = 0; steps < 6 && passage.head(at) >= 0; steps++) {
            int above = passage.head(at);
            boolean describes = passage.relates(at, "acl") && passage.isNoun(above) && above < verb;
            Optional<Integer> head = Clauses.subject(passage, above);
            if (describes && isInfinitive(passage, verb)) {
                Optional<Range> owner = owner(passage, above);
                if (owner.isPresent()) {
                    return owner.map(range -> Speaker.of(range, "owner-of-noun"));
                }
            } else if (describes && !passage.is(verb - 1, ",")) {
                return Optional.of(Speaker.of(nearest(passage, above, verb), "participle-noun"));
            }
            if (head.isPresent() && passage.isOutlet(above) && !Clauses.isRelative(passage, head.get())) {
                return head.filter(found -> Clauses.canSpeak(passage, found))
                        .map(found -> Speaker.of(NounPhrases.around(passage, found), "participle-chain"));
            }
            at = above;
        }
        return Optional.empty();
    }
}
